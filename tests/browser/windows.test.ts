import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../cli/run-almanac.ts';
import { buildSiteOf } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

const SPRING = `
| Activity | Date |
| --- | --- |
| Project proposals open | January 7 - January 20, 2026 |
| Applications open | January 26 - February 10, 2026, 11AM PST |
| Selection notifications | February 26, 2026 |

## Ideas

### Envoy

#### Tests

- Description: More of them.
`;
const SUMMER = `
| Activity | Date |
| --- | --- |
| Contributor application period | February 2 - February 8, 2026 |
| Project proposals due | March 1, 2026 |
`;
const TERM = '/terms/lfx-mentorship/2026/01-spring/';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const content = makeFolder({
    'programs/lfx-mentorship/2026/01-spring/README.md': SPRING,
    'programs/summerofcode/2026/README.md': SUMMER,
  });
  site = await serve(await buildSiteOf(content));
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, 900_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface OpenOptions extends BrowserContextOptions {
  path: string;
  /** Address of another site than the one of these tests. */
  base?: string;
  /** The moment of the visit, ISO 8601 with its zone. */
  at: string;
}

async function visit<T>(
  { path, base = site.url, at, ...options }: OpenOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ timezoneId: 'UTC', ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(at));
  await page.goto(`${base}${path}`);
  const seen = await look(page);
  await context.close();
  return seen;
}

/** What the home page shows below "When to apply", line by line. */
function readCalls(page: Page): Promise<string[]> {
  return readLines(page, 'When to apply');
}

function readLines(page: Page, heading: string): Promise<string[]> {
  const section = page.locator('section', { has: page.getByRole('heading', { name: heading }) });
  return section.locator('p:visible, li:visible').allInnerTexts();
}

const LFX = 'LFX Mentorship 2026 Spring: Applications open, 26 January to 10 February 2026.';
const GSOC = 'Google Summer of Code 2026: Contributor application period, 2 February to 8 February 2026.';
const DUE = 'Google Summer of Code 2026: Project proposals due, until 1 March 2026.';
const NONE = 'Nothing is open for applications today.';

describe('the home page', () => {
  test.each([
    [
      'before all',
      '2026-01-25T12:00:00Z',
      [NONE, `${LFX} Opens 26 January 2026`, `${GSOC} Opens 2 February 2026`],
    ],
    [
      'with one open and one to come',
      '2026-01-26T00:00:00Z',
      [`${LFX} Open, closes in 15 days`, `${GSOC} Opens 2 February 2026`],
    ],
    [
      'with two open, the sooner deadline first',
      '2026-02-08T23:59:00Z',
      [`${GSOC} Open, closes today`, `${LFX} Open, closes in 2 days`],
    ],
    ['on the last day of all', '2026-02-10T23:59:00Z', [`${LFX} Open, closes today`]],
    ['the day after', '2026-02-11T00:00:00Z', [NONE, `${LFX} Closed on 10 February 2026`]],
    ['years later', '2031-02-11T00:00:00Z', [NONE, `${LFX} Closed on 10 February 2026`]],
  ])('%s', async (_, at, lines) => {
    expect(await visit({ path: '/', at }, readCalls)).toEqual(lines);
  });

  test.each([
    ['2026-02-25T12:00:00Z', [`${DUE} Closes 1 March 2026`]],
    ['2026-03-01T12:00:00Z', [`${DUE} Closes today`]],
    ['2026-03-02T12:00:00Z', ['Nothing is open for proposals today.', `${DUE} Closed on 1 March 2026`]],
  ])('says that nothing is open only when a deadline is over, on %s', async (at, lines) => {
    const seen = await visit({ path: '/', at }, (page) => readLines(page, 'When projects propose'));
    expect(seen).toEqual(lines);
  });

  test.each([
    ['Pacific/Kiritimati', [NONE, `${LFX} Closed on 10 February 2026`]],
    ['America/Los_Angeles', [`${LFX} Open, closes today`]],
  ])('goes by the day of the reader, in %s too', async (timezoneId, lines) => {
    expect(await visit({ path: '/', at: '2026-02-10T20:00:00Z', timezoneId }, readCalls)).toEqual(lines);
  });

  test('claims nothing of a day that may be the first or the last one, neither before nor behind it', async () => {
    const timeline = '| Activity | Date |\n| --- | --- |\n| Mentee applications | March 1, 2026 |\n';
    const folder = await buildSiteOf(makeFolder({ 'programs/gsoc/2026/README.md': timeline }));
    const own = await serve(folder);
    const read = (at: string): Promise<string[]> => visit({ path: '/', base: own.url, at }, readCalls);
    const line = 'Gsoc 2026: Mentee applications, 1 March 2026.';
    expect(await read('2026-02-28T12:00:00Z')).toEqual([`${line} Tomorrow`]);
    expect(await read('2026-03-01T12:00:00Z')).toEqual([`${line} Today`]);
    expect(await read('2026-03-02T12:00:00Z')).toEqual([`${line} Past`]);
    own.close();
  });

  test('without a script lets the dates speak', async () => {
    const options = { path: '/', at: '2026-02-07T12:00:00Z', javaScriptEnabled: false };
    expect(await visit(options, readCalls)).toEqual([
      'People who want to take part apply on these days.',
      LFX,
      GSOC,
    ]);
  });
});

describe('the page of a term', () => {
  const readStates = (page: Page): Promise<string[]> => page.locator('.window-state:visible').allInnerTexts();

  test.each([
    [
      '2026-01-06T12:00:00Z',
      ['Opens 26 January 2026', 'Opens 7 January 2026', 'Opens 26 January 2026', 'In 51 days'],
    ],
    [
      '2026-02-07T12:00:00Z',
      ['Open, closes in 3 days', 'Closed on 20 January 2026', 'Open, closes in 3 days', 'In 19 days'],
    ],
    [
      '2026-02-26T12:00:00Z',
      ['Closed on 10 February 2026', 'Closed on 20 January 2026', 'Closed on 10 February 2026', 'Today'],
    ],
  ])('tells on %s how it stands, in the box and in the timeline', async (at, states) => {
    expect(await visit({ path: TERM, at }, readStates)).toEqual(states);
  });

  test('without a script has the dates alone', async () => {
    const options = { path: TERM, at: '2026-02-07T12:00:00Z', javaScriptEnabled: false };
    expect(await visit(options, readStates)).toEqual([]);
  });
});
