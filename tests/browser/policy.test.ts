import { createServer, type Server } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../cli/run-almanac.ts';
import { attackOf } from './attack-of.ts';
import { buildSiteOf, ownContent } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { findPages } from './page-kinds.ts';
import { serve } from './serve.ts';
import { watchPage } from './watch-page.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

const PICTURES = {
  'almanac.yml': 'images: true\n',
  'programs/summerofcode/2020.md':
    '### Envoy\n\n#### One\n\n- Description: ![a chart](https://pictures.example/a.png)\n',
};
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>';

let browser: Browser;
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
let pages: ReturnType<typeof findPages>;

beforeAll(async () => {
  folder = await buildSiteOf(ownContent);
  pages = findPages(folder);
  site = await serve(folder);
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Runs a test in a page of its own, and gives what the page's policy refused. */
async function listRefused(run: (page: Page) => Promise<unknown>): Promise<string[]> {
  const page = await browser.newPage();
  const refused = await watchPage(page);
  await run(page);
  await page.close();
  return refused;
}

describe('the policy of the pages refuses nothing', () => {
  test('on one page of each kind', async () => {
    for (const [kind, url] of pages)
      expect(
        await listRefused((page) => page.goto(site.url + encodeURI(url), { waitUntil: 'networkidle' })),
        kind,
      ).toEqual([]);
  });

  test('to the search, and to its form', async () => {
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/`);
      await page.keyboard.press('/');
      await page.keyboard.type('kubernetes');
      await page.getByRole('option').first().waitFor();
      await page.evaluate('document.querySelector("dialog form").submit()');
      await page.waitForURL(/\/ideas\/\?q=kubernetes$/);
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

  test('to the playground, its worker and the ideas that it draws', async () => {
    const text =
      '### Envoy\n\n#### One\n\n- Description: *Two*[^1] and\n\n  | a |\n  | - |\n  | b |\n\n  [^1]: Three.\n';
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/playground/`);
      await page.getByRole('textbox').fill(text);
      await page.locator('[data-ideas] em').waitFor();
      const html = await page.locator('[data-ideas] .prose').first().innerHTML();
      expect(html).toContain('<div class="table" role="group" aria-label="Table" tabindex="0"><table>');
      expect(html).toMatch(/<sup><a href="#(user-content-[^"]+--1)" id="\1-ref">1<\/a><\/sup>/);
    });
    expect(refused).toEqual([]);
  });

  test('to the theme, from the first moment of a page on', async () => {
    const refused = await listRefused(async (page) => {
      await page.goto(`${site.url}/`);
      await page.getByRole('button', { name: /^Theme/ }).click();
      await page.goto(`${site.url}/projects/`, { waitUntil: 'commit' });
      await page.waitForFunction('document.documentElement.dataset.theme === "light"');
    });
    expect(refused).toEqual([]);
  });

  test('to a page that leads on', async () => {
    const moved = await serve(
      await buildSiteOf(
        makeFolder({
          'programs/summerofcode/2020.md': '### Envoy\n\n#### One\n\n- Description: A.\n',
          'redirects.yml': '- { from: /old/, to: /projects/envoy/ }\n',
        }),
      ),
    );
    const refused = await listRefused(async (page) => {
      await page.goto(`${moved.url}/old/?a#b`);
      await page.waitForURL(/\/projects\/envoy\/\?a#b$/);
    });
    moved.close();
    expect(refused).toEqual([]);
  });
});

describe('whatever somebody gets into a page', () => {
  let asked: string[] = [];
  let elsewhere: Server;
  let attacked: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    elsewhere = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('window.ran = "script"');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = elsewhere.address();
    // Another name for the same machine is another host.
    const host = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
    attacked = await serve(folder, { change: (html) => html.replace('<main', `${attackOf(host)}<main`) });
  });

  afterAll(() => {
    elsewhere.close();
    attacked.close();
  });

  test('nothing of it runs, and nothing is asked of another host', async () => {
    asked = [];
    const refused = await listRefused(async (page) => {
      await page.goto(attacked.url, { waitUntil: 'networkidle' });
      for (const id of ['attack', 'way-out']) await page.evaluate(`document.getElementById('${id}').click()`);
      await page.waitForTimeout(500);
      expect(await page.evaluate('window.ran')).toBe(undefined);
      expect(await page.evaluate('document.baseURI')).toBe(`${attacked.url}/`);
      expect(await page.evaluate('getComputedStyle(document.body).opacity')).toBe('1');
      expect(page.url()).toBe(`${attacked.url}/`);
    });
    expect(asked).toEqual([]);
    const directives = refused.flatMap((line) => /^refused by the policy: (\S+)/.exec(line)?.[1] ?? []);
    expect([...new Set(directives)].sort()).toEqual([
      'base-uri',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
    ]);
  });

  test.each(['/', '/playground/'])('no text becomes HTML or a script on %s', async (url) => {
    await listRefused(async (page) => {
      await page.goto(site.url + url, { waitUntil: 'networkidle' });
      const attempt = (script: string): Promise<unknown> =>
        page.evaluate(`(() => { try { ${script} } catch (error) { return error.name } })()`);
      expect(await attempt('document.body.innerHTML = "x"')).toBe('TypeError');
      expect(await attempt('document.createElement("script").src = "https://example.org/a.js"')).toBe(
        'TypeError',
      );
      expect(await attempt('document.createElement("script").text = "1"')).toBe('TypeError');
      expect(await attempt('new Worker("/ideas/index.html")')).toBe('TypeError');
      expect(await attempt('trustedTypes.createPolicy("mine", {})')).toBe('TypeError');
    });
  });
});

test.each([
  [true, 1],
  [false, 0],
])('pictures of documents: with `images: %s` a page asks for %i of them', async (images, count) => {
  const content = makeFolder({ ...PICTURES, 'almanac.yml': `images: ${images}\n` });
  const own = await serve(await buildSiteOf(content));
  const asked: string[] = [];
  const refused = await listRefused(async (page) => {
    await page.route('https://pictures.example/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: PICTURE });
    });
    await page.goto(`${own.url}/ideas/summerofcode/2020/envoy/one/`, { waitUntil: 'networkidle' });
    expect(await page.locator('.prose img').count()).toBe(count);
    await page.goto(`${own.url}/playground/`);
    await page.getByRole('textbox').fill(PICTURES['programs/summerofcode/2020.md']);
    await page.locator('[data-ideas] .prose').first().waitFor();
    expect(await page.locator('[data-ideas] img').count()).toBe(count);
  });
  own.close();
  expect(refused).toEqual([]);
  expect(new Set(asked).size).toBe(count);
});

test('a link from before ids of documents had a prefix leads to its part of the page', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': '### Envoy\n\n#### One\n\n- Description: A.\n- Bónus: B.\n',
  });
  const own = await serve(await buildSiteOf(content));
  const page = await browser.newPage();
  await page.goto(`${own.url}/ideas/summerofcode/2020/envoy/one/#bonus`);
  await page.waitForURL(/#user-content-bonus$/);
  await page.close();
  own.close();
});
