import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOf, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { findPages } from './page-kinds.ts';
import { serveStrictly } from './serve-strictly.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveStrictly>>;
let pages: ReturnType<typeof findPages>;

beforeAll(async () => {
  const folder = await buildSiteOf(ownContent);
  pages = findPages(folder);
  site = await serveStrictly(folder);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Runs a test in a page of its own, and gives what the policy refused. */
async function listRefused(run: (page: Page) => Promise<unknown>): Promise<string[]> {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await run(page);
  await page.close();
  return refused;
}

describe('a policy that allows the files of the site and the script of the theme alone refuses nothing', () => {
  test('on one page of each kind', async () => {
    for (const [kind, url] of pages)
      expect(
        await listRefused((page) => page.goto(site.url + encodeURI(url), { waitUntil: 'networkidle' })),
        kind,
      ).toEqual([]);
  });

  test('to the search', async () => {
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/`);
      await page.keyboard.press('/');
      await page.keyboard.type('kubernetes');
      await page.getByRole('option').first().waitFor();
    });
    expect(refused).toEqual([]);
  });

  test('to the list of ideas, its files and the shortlist', async () => {
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/ideas/?q=thanos`);
      await page.getByText(/ of 185 ideas\.$/).waitFor();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'These ideas as CSV' }).click();
      await saved;
      await page
        .getByRole('button', { name: /^Add to shortlist/ })
        .first()
        .click();
      await page.getByRole('link', { name: /^Compare shortlist/ }).click();
      await page.getByRole('table').waitFor();
    });
    expect(refused).toEqual([]);
  });

  test('to what is suggested for a page that is missing', async () => {
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/projects/kubernets`);
      await page.getByText('Perhaps you were looking for').waitFor();
    });
    expect(refused).toEqual([]);
  });
});
