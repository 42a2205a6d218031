import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACKS, buildAttackContent } from '../attacks/attacks.ts';
import { buildAttackedSite } from '../attacks/build-attacked-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { listPages } from './page-kinds.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

/** Of opening all pages of the site, in milliseconds: a busy machine takes its time. */
const OPENING = 600_000;

/** No other host is found: what asks one is told, and gets nowhere. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** One in so many pages is opened of those that are not of ideas: all are as many again, and take minutes. */
const STEP = 6;

/** So many pages are open at a time. */
const TABS = 3;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let pages: { url: string; isRedirect: boolean }[];

beforeAll(async () => {
  const folder = await buildAttackedSite();
  pages = listPages(folder).map(({ url, file }) => ({
    url,
    isRedirect: readFileSync(file, 'utf8').includes('data-moved'),
  }));
  // Nothing of it changes: what many pages share is loaded once.
  site = await serve(folder, { headers: { 'cache-control': 'max-age=600' } });
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS, NOWHERE] });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** A browser without a past, and what happens in it that should not. */
async function openContext(): Promise<{ context: BrowserContext; amiss: string[] }> {
  const context = await browser.newContext();
  const amiss: string[] = [];
  const tell = (page: Page | null, what: string): void => {
    amiss.push(`${page?.url() ?? 'a page'}: ${what}`);
  };
  context.on('request', (request) => {
    // What a page saves as a file is a piece of its memory.
    const url = request.url().replace(/^blob:/, '');
    if (!url.startsWith(`${site.url}/`)) tell(null, `a request to ${request.url()}`);
  });
  await context.exposeBinding('attacked', ({ page }) => tell(page, 'a script of a document'));
  await context.exposeBinding('tellRefused', ({ page }, what: string) => tell(page, `refused: ${what}`));
  await context.addInitScript(`
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      tellRefused([violatedDirective, blockedURI, sample].join(' ')));
  `);
  context.on('dialog', (dialog) => {
    tell(dialog.page(), `a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  context.on('weberror', (error) => tell(error.page(), String(error.error())));
  context.on('console', (message) => {
    const isMissing = /404 \(Not Found\)/.test(message.text());
    if (message.type() === 'error' && !isMissing) tell(message.page(), message.text());
  });
  return { context, amiss };
}

/** Runs a test in a page of its own, in which nothing is to happen that should not. */
async function visit(
  path: string,
  run: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<void> {
  const { context, amiss } = await openContext();
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  await run(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  expect(amiss).toEqual([]);
}

test('an attack would be noticed: a script, a dialog, a request, what a policy refuses', async () => {
  const { context, amiss } = await openContext();
  const page = await context.newPage();
  await page.goto(`${site.url}/`);
  await page.evaluate(`attacked(); alert('x'); fetch('https://evil.example/').catch(() => {})`);
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('img'), { src: 'data:,x' }))`,
  );
  await expect.poll(() => amiss.length).toBeGreaterThan(3);
  await context.close();
  expect(amiss.join('\n')).toMatch(/a script of a document(.|\n)*a dialog: x/);
  expect(amiss.join('\n')).toMatch(/a request to https:\/\/evil\.example\/|refused: connect-src/);
  expect(amiss.join('\n')).toMatch(/refused: img-src|refused: default-src/);
});

test(
  'no page of an idea runs, asks or loads what a document says, nor does one of another kind',
  async () => {
    const { context, amiss } = await openContext();
    const all = pages.filter(({ isRedirect }) => !isRedirect).map(({ url }) => url);
    const isIdea = (url: string): boolean => url.startsWith('/ideas/');
    const left = [
      ...all.filter(isIdea),
      ...all.filter((url) => !isIdea(url)).filter((_, index) => index % STEP === 0),
    ];
    expect(left.length).toBeGreaterThan(800);
    const openSome = async (): Promise<void> => {
      const page = await context.newPage();
      for (let url = left.pop(); url !== undefined; url = left.pop())
        await page.goto(site.url + url.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' });
    };
    await Promise.all(Array.from({ length: TABS }, openSome));
    await context.close();
    expect(amiss).toEqual([]);
  },
  OPENING,
);

test('a page that has moved leads on to the site alone', async () => {
  const moved = pages.filter(({ isRedirect }) => isRedirect);
  expect(moved.length).toBeGreaterThan(100);
  for (const { url } of moved.slice(0, 10))
    await visit(
      `${url.split('/').map(encodeURIComponent).join('/')}?javascript:attacked()#<img onerror=attacked()>`,
    );
});

describe('what a reader types or follows is text', () => {
  const QUERIES = [
    '<img src=x onerror=attacked()>',
    '"><script>attacked()</script>',
    '__proto__',
    'constructor',
    'javascript:attacked()',
    '@everyone',
  ];

  test('to the search, and so is what it finds', async () => {
    await visit('/', async (page) => {
      await page.keyboard.press('/');
      for (const query of [...QUERIES, 'attacked', 'evil.example', 'script', 'img onerror']) {
        await page.getByRole('combobox').fill(query);
        await page.waitForTimeout(300);
      }
      expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    });
  });

  test.each(['q', 'sort', 'page', 'pick', 'status', 'skill', 'program', '__proto__', 'constructor'])(
    'to the list of ideas, as `%s` of its address',
    async (key) => {
      const query = new URLSearchParams(QUERIES.map((value) => [key, value]));
      await visit(
        `/ideas/?${query}#${encodeURIComponent('<img src=x onerror=attacked()>')}`,
        async (page) => {
          await page
            .getByText(/ ideas?\.$|No idea/)
            .first()
            .waitFor();
        },
      );
    },
  );

  test('to the list of ideas, where each value is chosen and all are saved', async () => {
    await visit('/ideas/', async (page) => {
      for (const box of await page.locator('[data-facet] input[type=checkbox]:visible').all())
        await box.click({ timeout: 2000 }).catch(() => undefined);
      await page.goto(`${site.url}/ideas/?q=attacked`);
      await page
        .getByRole('button', { name: /^Add to shortlist/ })
        .first()
        .click();
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'These ideas as CSV' }).click();
      await saved;
      await page.getByRole('link', { name: /^Compare shortlist/ }).click();
      await page.getByRole('table').waitFor();
    });
  });

  test('to the shortlist', async () => {
    const ideas = pages.filter(({ url }) => /^\/ideas\/attacks\//.test(url)).slice(0, 20);
    const known = ideas.map(({ url }) => url.replace(/^\/ideas\/|\/$/g, ''));
    const query = new URLSearchParams([...QUERIES, ...known].map((id) => ['pick', id]));
    await visit(`/shortlist/?${query}`, (page) => page.getByRole('table').waitFor());
  });

  test.each([
    '/%3Cimg%20src=x%20onerror=attacked()%3E',
    '/projects/%22%3E%3Cscript%3Eattacked()%3C',
    '/__proto__/constructor',
  ])('to the page of what is missing: %s', async (path) => {
    await visit(path, (page) => page.getByRole('heading', { level: 1 }).waitFor());
  });

  test('to the playground', async () => {
    const texts = Object.entries(buildAttackContent(ATTACKS)).filter(([path]) => path.endsWith('.md'));
    const chosen = texts.filter((_, index) => index % 16 === 0).map(([, text]) => text);
    await visit('/playground/', async (page) => {
      for (const text of chosen) {
        await page.getByRole('textbox', { name: 'Your list of ideas, in markdown' }).fill(text);
        await expect
          .poll(() => page.locator('#playground-status').innerText(), { timeout: 15_000 })
          .toMatch(/read\.|found\.|nothing/i);
      }
    });
  });
});
