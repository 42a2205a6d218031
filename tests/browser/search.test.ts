import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

/** Below which the site lies. */
const PREFIX = '/almanac/';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const folder = makeFolder({});
  const { code, stderr } = await runAlmanac([
    'build',
    ...['--content', join(packageDirectory, 'content')],
    ...['--output', join(folder, PREFIX)],
    ...['--path-prefix', PREFIX],
  ]);
  expect(code, stderr).toBe(0);
  site = await serve(folder, { notFound: `${PREFIX}404.html` });
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(path = '', width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(`${site.url}${PREFIX}${path}`);
  return page;
}

/** The home page, which cannot load what the search needs. Chromium may miss a route that is set behind the loading. */
async function openFailing(): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/brief.json', (route) => route.abort());
  await page.goto(`${site.url}${PREFIX}`);
  return page;
}

/** Opens the search on a page, writes a query and waits until the texts were looked through too. */
async function search(page: Page, query: string): Promise<void> {
  const last = page.waitForResponse(/texts-\d+\.json/);
  await page.keyboard.press('/');
  await page.keyboard.type(query);
  await last;
}

/** The addresses of all that a page has loaded, until a time on its clock. */
function askedFor(page: Page, until = 'Infinity'): Promise<string[]> {
  return page.evaluate<string[]>(
    `performance.getEntriesByType('resource').filter((entry) => entry.startTime < ${until}).map(({ name }) => name)`,
  );
}

/** Keeps the time at which the first result is in the page. Runs in the page. */
const NOTE_FIRST_RESULT = `new MutationObserver(() => {
  if (document.querySelector('[role=option]')) window.firstResult ??= performance.now();
}).observe(document.body, { childList: true, subtree: true })`;

const combobox = (page: Page) => page.getByRole('combobox', { name: /search/i });
const options = (page: Page) => page.getByRole('option');
const pathOf = (page: Page): string => new URL(page.url()).pathname;

describe('the search opens', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('by %s', async (key) => {
    const page = await open('skills/');
    await page.keyboard.press(key);
    await expect.poll(() => combobox(page).isVisible()).toBe(true);
    await page.keyboard.type('a/b');
    expect(await combobox(page).inputValue()).toBe('a/b');
    await page.close();
  });

  test('by its buttons, which are not there without scripts', async () => {
    const page = await open();
    await page
      .getByRole('banner')
      .getByRole('button', { name: /search/i })
      .click();
    expect(await combobox(page).isVisible()).toBe(true);
    await page.close();
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${site.url}${PREFIX}`);
    expect(await plain.getByRole('button', { name: /search/i }).count()).toBe(0);
    await plain.close();
  });

  test('not by a slash that is written into a field', async () => {
    const page = await open();
    await page.evaluate(`document.querySelector('main').append(document.createElement('textarea'))`);
    await page.locator('textarea').focus();
    await page.keyboard.type('and/or');
    expect(await page.locator('textarea').inputValue()).toBe('and/or');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.close();
  });
});

describe('the search finds', () => {
  test.each([
    ['prometeus', 'Prometheus'],
    ['kubernets', 'Kubernetes'],
    ['@bwplot', 'Bartek Plotka'],
  ])('by "%s" first "%s"', async (query, name) => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    await options(page).first().waitFor();
    expect(await options(page).first().innerText()).toContain(name);
    await expect
      .poll(() => page.locator('dialog').getByRole('status').innerText())
      .toMatch(/^Found \d+ idea/);
    await page.close();
  });

  test('a word of a text, and shows the passage with the word marked', async () => {
    const page = await open();
    await search(page, 'conformance');
    const passage = page.getByRole('option').locator('.search-passage').first();
    await passage.waitFor();
    expect((await passage.locator('mark').first().innerText()).toLowerCase()).toContain('conformance');
    await page.close();
  });

  test('nothing, and says so', async () => {
    const page = await open();
    await search(page, 'qwrtzupsd');
    const status = page.locator('dialog').getByRole('status');
    await expect.poll(() => status.innerText()).toBe('Nothing found for “qwrtzupsd”.');
    expect(await combobox(page).getAttribute('aria-expanded')).toBe('false');
    await page.close();
  });
});

test('screen readers are served: axe finds nothing amiss in the dialog', async () => {
  const page = await open();
  await search(page, 'kubernetes');
  await page.keyboard.press('ArrowDown');
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate<string[]>(
    `axe.run('dialog').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  expect(violations).toEqual([]);
  await page.close();
});

describe('by keyboard', () => {
  test('arrows, Home and End choose an option, Enter goes there', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('prometheus');
    await options(page).first().waitFor();
    const chosen = () => page.locator('[role=option][aria-selected=true]');
    const keys = ['ArrowDown', 'ArrowDown', 'Home', 'ArrowUp', 'End', 'ArrowDown'];
    const places: number[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      const id = await chosen().getAttribute('id');
      expect(await combobox(page).getAttribute('aria-activedescendant')).toBe(id);
      places.push(Number(id?.split('-').at(-1)));
    }
    const last = (await options(page).count()) - 1;
    expect(places).toEqual([0, 1, 0, last, last, 0]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/projects/prometheus/');
    expect(pathOf(page)).toBe(`${PREFIX}projects/prometheus/`);
    await page.close();
  });

  test('Enter without a choice asks for all ideas that match', async () => {
    const page = await open('mentors/');
    await page.keyboard.press('/');
    await page.keyboard.type('service mesh');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ideas/?q=service+mesh');
    expect(pathOf(page)).toBe(`${PREFIX}ideas/`);
    await page.close();
  });

  test('what was chosen is forgotten when the dialog is closed: Enter asks for all ideas again', async () => {
    const page = await open('mentors/');
    await page.keyboard.press('/');
    await page.keyboard.type('prometheus');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    // The dialog tells that it was closed in a task of its own.
    await expect.poll(() => combobox(page).getAttribute('aria-activedescendant')).toBe(null);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ideas/?q=prometheus');
    await page.close();
  });

  test('Escape closes, and gives the focus back', async () => {
    const page = await open();
    const link = page.getByRole('navigation').getByRole('link', { name: 'Mentors' });
    await link.focus();
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('combobox');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Mentors');
    await page.close();
  });
});

describe('the search is light', () => {
  test('nothing of it is loaded before it is used, and 100 kB at most before the first result', async () => {
    const page = await open('projects/');
    await page.waitForLoadState('networkidle');
    expect((await askedFor(page)).join()).not.toMatch(/search|texts/);
    const before = await askedFor(page);
    await page.evaluate(NOTE_FIRST_RESULT);
    await page.keyboard.press('/');
    await page.keyboard.type('kubernetes');
    await options(page).first().waitFor();
    const loaded = (await askedFor(page, 'window.firstResult')).filter((url) => !before.includes(url));
    expect(loaded.join()).toMatch(/brief\.json/);
    expect(loaded.join()).not.toMatch(/texts/);
    const bodies = await Promise.all(loaded.map(async (url) => (await page.request.get(url)).body()));
    const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(size).toBeGreaterThan(5_000);
    expect(size).toBeLessThanOrEqual(100_000);
    await page.close();
  });

  test('results are there within 100 ms', async () => {
    const page = await open();
    await search(page, 'kubernetes');
    const times = await page.evaluate<number[]>(`['prometeus', 'go', 'service mesh operator'].map((query) => {
      const input = document.querySelector('dialog input');
      const start = performance.now();
      input.value = query;
      input.dispatchEvent(new Event('input'));
      document.querySelector('[role=option]').getBoundingClientRect();
      return performance.now() - start;
    })`);
    expect(Math.min(...times)).toBeLessThan(100);
    await page.close();
  });

  test('where it cannot be loaded it says so, and leads to the list of ideas', async () => {
    const page = await openFailing();
    await page.keyboard.press('/');
    const link = page.locator('dialog').getByRole('link', { name: /list of all ideas/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(`${site.url}${PREFIX}ideas/`);
    await page.unroute('**/brief.json');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('kubernetes');
    await options(page).first().waitFor();
    await page.close();
  });

  test('it is loaded as soon as it can be, while one types', async () => {
    const page = await openFailing();
    await page.keyboard.press('/');
    await page.getByText('The search could not be loaded.').waitFor();
    await page.unroute('**/brief.json');
    await page.keyboard.type('kubernetes');
    await options(page).first().waitFor();
    await page.close();
  });
});

test('where the system chooses the colours, the chosen result is the one with an outline', async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: 'active' });
  await search(page, 'kubernetes');
  await page.keyboard.press('ArrowDown');
  const styles = await options(page).evaluateAll((all) =>
    all.map((option) => getComputedStyle(option).outlineStyle),
  );
  expect(styles.slice(0, 3)).toEqual(['solid', 'none', 'none']);
  await page.close();
});

test("Ctrl-Shift-K stays the browser's own", async () => {
  const page = await open();
  await page.keyboard.press('Control+Shift+K');
  expect(await page.locator('dialog').count()).toBe(0);
  await page.close();
});

test('on a phone the dialog fills the screen', async () => {
  const page = await open('', 375);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /search/i })
    .click();
  await page.keyboard.type('kubernetes');
  await options(page).first().waitFor();
  const box = await page.locator('dialog').boundingBox();
  expect([box?.x, box?.y, box?.height]).toEqual([0, 0, 800]);
  expect(await page.evaluate('document.querySelector("dialog").scrollWidth <= innerWidth')).toBe(true);
  await page.close();
});

describe('the page for missing ones', () => {
  test.each([
    ['mentors/bartek-plotkaa/', 'Bartek Plotka'],
    ['projects/kubernets', 'Kubernetes'],
  ])('suggests for %s first "%s"', async (path, name) => {
    const page = await open(path);
    const section = page.locator('main section').filter({ hasText: 'Perhaps you were looking for' });
    const link = section.getByRole('link').first();
    await link.waitFor();
    expect(await link.innerText()).toBe(name);
    await link.click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(name);
    await page.close();
  });

  test('suggests nothing for words that are nowhere, and leads on as ever', async () => {
    const page = await open('qwrtzu/psdfgh.php');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).not.toContain('Perhaps');
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(3);
    await page.close();
  });
});
