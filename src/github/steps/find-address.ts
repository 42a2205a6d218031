import { findAddresses, findSite } from '../addresses.ts';
import { Environment, readEnvironment } from '../environment.ts';
import { loadEvent, PullEvent } from '../event.ts';
import { loadSiteUrl } from '../load-site-url.ts';

const Input = Environment.pick({
  GITHUB_REPOSITORY: true,
  GITHUB_EVENT_NAME: true,
  GITHUB_EVENT_PATH: true,
  ALMANAC_CONTENT: true,
  ALMANAC_URL: true,
});

/**
 * Where what is being built will be: the preview of a pull request, else the site.
 * @returns `url=` and `path-prefix=`, as `almanac build` takes them, for the outputs of a step.
 */
export async function findAddress(env: NodeJS.ProcessEnv): Promise<string> {
  const input = readEnvironment(Input, env);
  const place = { repository: input.GITHUB_REPOSITORY, url: await loadSiteUrl(input) };
  const isPreview = input.GITHUB_EVENT_NAME === 'pull_request';
  const address = isPreview ? await findPreview(input.GITHUB_EVENT_PATH, place) : findSite(place);
  const { origin, pathname } = new URL(address);
  return `url=${origin}\npath-prefix=${pathname}`;
}

async function findPreview(
  event: string,
  place: { repository: string; url: string | null },
): Promise<string> {
  const { pull_request: pull } = await loadEvent(event, PullEvent);
  return findAddresses({ ...place, number: pull.number }).preview;
}
