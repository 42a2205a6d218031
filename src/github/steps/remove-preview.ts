import { toPreviewFolder } from '../addresses.ts';
import { Environment, readEnvironment } from '../environment.ts';
import { loadEvent, Pull, PullEvent } from '../event.ts';
import { openApi } from '../open-api.ts';
import { renderRemoval } from '../render-comment.ts';
import { saveComment } from '../save-comment.ts';
import { updateBranch } from '../update-branch.ts';

const Input = Environment.pick({
  GITHUB_API_URL: true,
  GITHUB_SERVER_URL: true,
  GITHUB_REPOSITORY: true,
  GITHUB_EVENT_PATH: true,
  GITHUB_TOKEN: true,
  ALMANAC_BRANCH: true,
});

/**
 * Removes the preview of a pull request that was closed, and says so in the comment where there is one.
 * @returns What was done, in a sentence.
 */
export async function removePreview(env: NodeJS.ProcessEnv): Promise<string> {
  const input = readEnvironment(Input, env);
  const { number } = (await loadEvent(input.GITHUB_EVENT_PATH, PullEvent)).pull_request;
  const api = openApi(input);
  const isRemoved = await updateBranch(input, {
    folder: toPreviewFolder(number),
    site: null,
    message: `Remove the preview of #${number}`,
    isWanted: async () => (await api.get(`pulls/${number}`, Pull)).state === 'closed',
  });
  if (!isRemoved) return `Removed nothing: #${number} is open again.`;
  await saveComment(api, { number, body: renderRemoval(), isNeeded: false });
  return `Removed the preview of #${number}.`;
}
