import { UsageError } from '../../content/usage-error.ts';
import { findAddresses, toPreviewFolder } from '../addresses.ts';
import { Environment, readEnvironment } from '../environment.ts';
import { loadEvent, Pull, type Run, RunEvent } from '../event.ts';
import { findPull } from '../find-pull.ts';
import { type Artifact, loadArtifact } from '../load-artifact.ts';
import { loadSiteUrl } from '../load-site-url.ts';
import { type Api, openApi } from '../open-api.ts';
import { renderFailure, renderPreview } from '../render-comment.ts';
import { saveComment } from '../save-comment.ts';
import { updateBranch } from '../update-branch.ts';

const Input = Environment.pick({
  GITHUB_API_URL: true,
  GITHUB_SERVER_URL: true,
  GITHUB_REPOSITORY: true,
  GITHUB_EVENT_PATH: true,
  GITHUB_TOKEN: true,
  ALMANAC_CONTENT: true,
  ALMANAC_URL: true,
  ALMANAC_BRANCH: true,
  ALMANAC_ARTIFACT: true,
  ALMANAC_LOADED: true,
});

/** How a run ends that has something to say: others were cancelled, or still wait for somebody's leave. */
const TELLING = ['success', 'failure', 'timed_out', 'startup_failure'];

/**
 * Publishes what a run on a pull request kept, as long as its commit is what the pull request asks for, and tells of it
 * in a comment.
 * @returns What was done, in a sentence.
 * @throws UsageError Where the run kept what cannot be published; the comment says so too.
 */
export async function publishPreview(env: NodeJS.ProcessEnv): Promise<string> {
  const input = readEnvironment(Input, env);
  const { workflow_run: run } = await loadEvent(input.GITHUB_EVENT_PATH, RunEvent);
  if (run.event !== 'pull_request' || !TELLING.includes(run.conclusion ?? ''))
    return 'Published nothing: the run has no preview to show.';
  const api = openApi(input);
  const pull = await findPull(api, run);
  if (pull === null) return tellStale(run);
  const { number } = pull;
  const fail = (reason: string): Promise<void> =>
    saveComment(api, { number, body: renderFailure(run, reason), isNeeded: true });
  try {
    const artifact = input.ALMANAC_LOADED === 'success' ? await loadArtifact(input.ALMANAC_ARTIFACT) : null;
    if (artifact === null && run.conclusion === 'success')
      throw new UsageError(
        'What its run kept could not be loaded, which takes the permission "actions: read".',
      );
    if (artifact !== null) return await publish(artifact, { input, api, run, number });
  } catch (error) {
    if (error instanceof UsageError) await fail(error.message);
    throw error;
  }
  await fail('It could not be built.');
  return `Published nothing: the run kept no preview of #${number}.`;
}

interface Publication {
  input: ReturnType<typeof Input.parse>;
  api: Api;
  run: Run;
  number: number;
}

async function publish({ site, diff }: Artifact, { input, api, run, number }: Publication): Promise<string> {
  const ask = (): Promise<Pull> => api.get(`pulls/${number}`, Pull);
  const folder = toPreviewFolder(number);
  const message = `Publish the preview of #${number} (${run.head_sha.slice(0, 12)})`;
  const isWanted = async (): Promise<boolean> => {
    const { state, head } = await ask();
    return state === 'open' && head.sha === run.head_sha;
  };
  if (!(await updateBranch(input, { folder, site, message, isWanted }))) return tellStale(run);
  const isClosed = async (): Promise<boolean> => (await ask()).state === 'closed';
  // Where it was closed while we published, who cleaned up found nothing yet.
  const undo = { folder, site: null, message: `Remove the preview of #${number}`, isWanted: isClosed };
  const isUndone = (await isClosed()) && (await updateBranch(input, undo));
  if (isUndone || !(await isWanted())) return tellStale(run);
  const addresses = findAddresses({
    repository: input.GITHUB_REPOSITORY,
    url: await loadSiteUrl(input),
    number,
  });
  await saveComment(api, { number, body: renderPreview(diff, { addresses, run }), isNeeded: true });
  return `Published the preview of #${number}: ${addresses.preview}`;
}

function tellStale({ head_sha }: Run): string {
  return `Published nothing: no open pull request has ${head_sha.slice(0, 12)} as its newest commit.`;
}
