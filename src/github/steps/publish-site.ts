import { Environment, readEnvironment } from '../environment.ts';
import { loadEvent, PushEvent } from '../event.ts';
import { updateBranch } from '../update-branch.ts';

const Input = Environment.pick({
  GITHUB_SERVER_URL: true,
  GITHUB_REPOSITORY: true,
  GITHUB_REF_NAME: true,
  GITHUB_SHA: true,
  GITHUB_EVENT_PATH: true,
  GITHUB_TOKEN: true,
  ALMANAC_BRANCH: true,
  ALMANAC_SITE: true,
});

/**
 * Replaces the published site by a folder, and leaves previews alone. Other branches than the default one publish nothing.
 * @returns What was done, in a sentence.
 */
export async function publishSite(env: NodeJS.ProcessEnv): Promise<string> {
  const input = readEnvironment(Input, env);
  const { repository } = await loadEvent(input.GITHUB_EVENT_PATH, PushEvent);
  if (input.GITHUB_REF_NAME !== repository.default_branch)
    return `Published nothing: only ${repository.default_branch} is published.`;
  await updateBranch(input, {
    folder: '',
    site: input.ALMANAC_SITE,
    message: `Publish ${input.GITHUB_SHA.slice(0, 12)}`,
    isWanted: async () => true,
  });
  return `Published the site to ${input.ALMANAC_BRANCH}.`;
}
