import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSiteOf, CONTENTS, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { findPages } from './page-kinds.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
});

interface View {
  width: number;
  colorScheme?: 'light' | 'dark';
}

/** Opens a page; that it asks another host for something, or has a fault in a script, fails the test. */
async function open(url: string, { width, colorScheme = 'light' }: View): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) problems.push(`asks for ${request.url()}`);
  });
  await page.goto(encodeURI(url));
  expect(problems).toEqual([]);
  return page;
}

describe.each(CONTENTS)('in the site of $name', ({ content }) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let pages: ReturnType<typeof findPages>;

  beforeAll(async () => {
    const folder = await buildSiteOf(content);
    pages = findPages(folder);
    site = await serve(folder);
  });

  afterAll(() => site?.close());

  test.each([375, 1280])('one page of each kind fits a window of %d pixels', async (width) => {
    const wide: string[] = [];
    for (const [kind, url] of pages) {
      const page = await open(site.url + url, { width });
      const by = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (by !== 0) wide.push(`${kind} ${url}: ${by}`);
      await page.close();
    }
    expect(wide).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'one page of each kind has nothing that axe finds, in %s colours',
    async (colorScheme) => {
      const found: string[] = [];
      for (const [kind, url] of pages) {
        const page = await open(site.url + url, { width: 1280, colorScheme });
        await page.evaluate(axe);
        const result = await page.evaluate('axe.run().then(({ violations }) => violations)');
        for (const { id, nodes } of Violations.parse(result))
          found.push(...nodes.map((node) => `${kind} ${url}: ${id}: ${node.html} ${node.failureSummary}`));
        await page.close();
      }
      expect(found).toEqual([]);
    },
  );

  test('one page of each kind has one main heading, a title, a language and landmarks', async () => {
    for (const [kind, url] of pages) {
      const page = await open(site.url + url, { width: 1280 });
      const heading = await page.locator('h1').innerText();
      expect((await page.title()).replaceAll(/\s+/g, ' '), kind).toContain(heading.slice(0, 20));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('main').count()).toBe(1);
      expect(await page.getByRole('navigation').count(), kind).toBeGreaterThan(0);
      await page.close();
    }
  });
});

describe('a reader', () => {
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve(await buildSiteOf(ownContent));
  });

  afterAll(() => site?.close());

  test('the first stop of the keyboard leads past the navigation', async () => {
    const page = await open(`${site.url}/`, { width: 1280 });
    await page.keyboard.press('Tab');
    const target = await page.evaluate('document.activeElement.getAttribute("href")');
    expect(target).toMatch(/^#/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe(target);
    await page.close();
  });

  test('from the home page a reader reaches an idea, its project, its mentor and back', async () => {
    const page = await open(`${site.url}/`, { width: 375 });
    await page.locator('main').getByRole('link', { name: 'Mar-May' }).first().click();
    await page.getByRole('link', { name: 'Website Use Cases pages' }).click();
    expect(await page.locator('h1').innerText()).toBe('Website Use Cases pages');
    await page.locator('main').getByRole('link', { name: 'Bill Mulligan' }).click();
    expect(await page.locator('h1').innerText()).toBe('Bill Mulligan');
    await page.locator('main').getByRole('link', { name: 'Cilium' }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Cilium');
    await page
      .getByRole('navigation', { name: /breadcrumb/i })
      .getByRole('link')
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.close();
  });

  test('finds the theme chosen meanwhile on a page that comes back as it was left', async () => {
    const page = await open(`${site.url}/`, { width: 1280 });
    await page.evaluate(`localStorage.setItem('theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
    expect(await page.getByRole('button', { name: /theme/i }).innerText()).toMatch(/dark/);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.close();
  });

  test('chooses a theme, which is there on the next page before anything is painted', async () => {
    const page = await open(`${site.url}/`, { width: 1280, colorScheme: 'light' });
    const background = (): Promise<unknown> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await background();
    const theme = page.getByRole('button', { name: /theme/i });
    await theme.click();
    expect(await theme.innerText()).toMatch(/light/);
    expect(await background()).toBe(light);
    await theme.click();
    expect(await theme.innerText()).toMatch(/dark/);
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto(`${site.url}/mentors/`, { waitUntil: 'commit' });
    await page.waitForFunction('document.body');
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    await page.waitForLoadState();
    expect(await background()).toBe(dark);
    await theme.click();
    expect(await theme.innerText()).toMatch(/auto/);
    expect(await background()).toBe(light);
    await page.close();
  });
});
