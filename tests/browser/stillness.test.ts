import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSiteOf, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { findPages } from './page-kinds.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

/** How much later than the page its scripts come, in milliseconds. */
const DELAY = 300;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let pages: Map<string, string>;

beforeAll(async () => {
  const folder = await buildSiteOf(ownContent);
  pages = new Map(findPages(folder));
  site = await serve(folder);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Sums up how much moved in the window (Cumulative Layout Shift). Runs in the page. */
const NOTE_SHIFTS = `window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true })`;

test.each(
  [375, 1280].flatMap((width) =>
    ['home', 'explorer', 'idea', 'term'].map((kind): [string, number] => [kind, width]),
  ),
)('the page "%s" stays where it is when its scripts come, in a window of %d pixels', async (kind, width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(NOTE_SHIFTS);
  await page.route('**/*.js*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY));
    await route.continue();
  });
  await page.goto(site.url + encodeURI(pages.get(kind) ?? ''), { waitUntil: 'networkidle' });
  expect(await page.getByRole('button', { name: /^theme/i }).isVisible()).toBe(true);
  expect(await page.evaluate('window.shift')).toBeLessThan(0.05);
  await page.close();
});
