import { renderMarkdown } from '../../diff/render-markdown.ts';
import { findAddresses } from '../addresses.ts';
import { Environment, readEnvironment } from '../environment.ts';
import { loadEvent, PullEvent } from '../event.ts';
import { loadDiff } from '../load-diff.ts';
import { loadSiteUrl } from '../load-site-url.ts';

const Input = Environment.pick({
  GITHUB_REPOSITORY: true,
  GITHUB_EVENT_PATH: true,
  ALMANAC_CONTENT: true,
  ALMANAC_URL: true,
  ALMANAC_ARTIFACT: true,
});

/**
 * What a pull request does to the site, for the summary of the run that compared it.
 * @returns Markdown.
 * @throws UsageError Where there is no diff to tell of.
 */
export async function renderSummary(env: NodeJS.ProcessEnv): Promise<string> {
  const input = readEnvironment(Input, env);
  const { number } = (await loadEvent(input.GITHUB_EVENT_PATH, PullEvent)).pull_request;
  const url = await loadSiteUrl(input);
  const addresses = findAddresses({ repository: input.GITHUB_REPOSITORY, url, number });
  return renderMarkdown(await loadDiff(input.ALMANAC_ARTIFACT), addresses);
}
