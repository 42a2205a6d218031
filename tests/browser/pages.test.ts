import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, runAlmanac } from '../cli/run-almanac.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

/** One page of each kind, in the site of `content/`. */
const PAGES = {
  home: '/',
  ideas: '/ideas/',
  idea: '/ideas/lfx-mentorship/2022/01-spring/kubernetes/documentation-assessment-sig-network-gateway-api/',
  terms: '/terms/',
  term: '/terms/lfx-mentorship/2021/01-spring/',
  year: '/years/2019/',
  projects: '/projects/',
  project: '/projects/kubernetes/',
  mentors: '/mentors/',
  mentor: '/mentors/bwplotka/',
  skills: '/skills/',
  skill: '/skills/go/',
  'not found': '/nowhere/',
} as const;

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const output = makeFolder({});
  const { code, stderr } = await runAlmanac([
    'build',
    '--content',
    join(packageDirectory, 'content'),
    '--output',
    output,
  ]);
  expect(code, stderr).toBe(0);
  site = await serve(output);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) problems.push(`asks for ${request.url()}`);
  });
  await page.goto(`${site.url}${path}`);
  expect(problems).toEqual([]);
  return page;
}

describe.each(Object.entries(PAGES))('the page "%s"', (name, path) => {
  test.each([375, 1280])('fits a window of %d pixels', async (width) => {
    const page = await open(path, width);
    const wide = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wide).toBe(0);
    await page.close();
  });

  test('has one main heading, a title, a language and landmarks', async () => {
    const page = await open(path, 1280);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toContain((await page.locator('h1').innerText()).slice(0, 20));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.getByRole('navigation').count()).toBeGreaterThan(0);
    expect(name === 'not found' || (await page.locator('main').innerText()).length > 50).toBe(true);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('can be read in %s colours (WCAG 2.2, 1.4.3)', async (scheme) => {
    const page = await open(path, 1280, scheme);
    expect(await page.evaluate(findFaintTexts)).toEqual([]);
    await page.close();
  });
});

test('the first stop of the keyboard leads past the navigation', async () => {
  const page = await open('/', 1280);
  await page.keyboard.press('Tab');
  const target = await page.evaluate('document.activeElement.getAttribute("href")');
  expect(target).toMatch(/^#/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('location.hash')).toBe(target);
  await page.close();
});

test('from the home page a reader reaches an idea, its project, its mentor and back', async () => {
  const page = await open('/', 375);
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

/** Texts whose contrast with what is behind them is below 4.5 (3 for large ones). Runs in the page. */
const findFaintTexts = `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = rgb(getComputedStyle(at).backgroundColor);
      if (color[3] === 255) return color;
    }
    return rgb(getComputedStyle(document.documentElement).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? '#121212' : '#fff');
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const box = element.getBoundingClientRect();
    if (!node.data.trim() || box.width === 0 || box.bottom < 0) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(rgb(style.color)), luminance(behind(element))].sort((x, y) => y - x);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if ((a + 0.05) / (b + 0.05) < (isLarge ? 3 : 4.5)) faint.push(node.data.trim().slice(0, 40));
  }
  return faint;
})()`;
