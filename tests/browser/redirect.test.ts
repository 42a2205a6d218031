import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../cli/run-almanac.ts';
import { buildSiteOf } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md':
      '---\naliases: [gsoc/2020]\n---\n\n### Envoy\n\n#### One\n\n- Mentor(s): 王小明\n- Skills: Go\n',
    'redirects.yml': '- { from: /people/*, to: /mentors/* }\n- { from: /first/, to: /people/ }\n',
  });
  const root = makeFolder({});
  mkdirSync(join(root, 'x'));
  renameSync(await buildSiteOf(content, ['--path-prefix', '/x/y/']), join(root, 'x/y'));
  server = await serve(root);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Where somebody ends who goes to an address, relative to the server, and what the page there is called. */
async function follow(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ at: string; heading: string }> {
  const page = await browser.newPage(options);
  await page.goto(`${server.url}${path}`);
  await page.waitForURL((url) => !/\/(?:people|first|gsoc)\//.test(url.pathname));
  const result = {
    at: decodeURI(page.url().slice(server.url.length)),
    heading: await page.locator('h1').innerText(),
  };
  await page.close();
  return result;
}

test.each([
  ['/x/y/people/王小明/#content', '/x/y/mentors/王小明/#content', '王小明'],
  ['/x/y/first/?a=1&b=%26#c', '/x/y/mentors/?a=1&b=%26#c', 'Mentors'],
  ['/x/y/ideas/gsoc/2020/envoy/one/#source', '/x/y/ideas/summerofcode/2020/envoy/one/#source', 'One'],
  ['/x/y/terms/gsoc/2020/', '/x/y/terms/summerofcode/2020/', 'Google Summer of Code 2020'],
])('from %s a reader comes to %s', async (from, at, heading) => {
  expect(await follow(from)).toEqual({ at, heading });
});

test('without JavaScript a reader comes to the page, too', async () => {
  expect(await follow('/x/y/people/王小明/', { javaScriptEnabled: false })).toEqual({
    at: '/x/y/mentors/王小明/',
    heading: '王小明',
  });
});

test('the way back leads past the redirect', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/x/y/skills/`);
  await page.goto(`${server.url}/x/y/people/`);
  await page.waitForURL('**/mentors/');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/x/y/skills/');
  await page.close();
});
