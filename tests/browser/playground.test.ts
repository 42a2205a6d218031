import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../cli/run-almanac.ts';
import { markdown } from '../read.ts';
import { buildSiteOf } from './built-site.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;

const SPRING = 'programs/lfx-mentorship/2098/01-Spring/project_ideas.md';
const CONTENT = {
  'almanac.yml': 'repository: https://github.com/cncf/mentoring\n',
  [SPRING]: '### Harbor\n\n#### Old idea\n\n- Description: A.\n- Mentors: Jane Doe (@jane)\n',
};
const TEXT = markdown`
  ### Harbor

  #### Faster image pulls

  - Description: Pulling a *large* image takes minutes.
  Expected Outcome: Layers are pulled side by side.
  - Recommended Skills: Go
  - Mentors: Jane Doe
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve(await buildSiteOf(makeFolder(CONTENT)));
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens the playground; what its policy refuses and what fails in it fails the test. */
async function open(path = '/playground/', width = 1280): Promise<Page & { close(): Promise<void> }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const amiss: string[] = [];
  page.on('pageerror', (error) => amiss.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') amiss.push(message.text());
  });
  await page.goto(site.url + path);
  const close = page.close.bind(page);
  page.close = async () => {
    expect(amiss).toEqual([]);
    await close();
  };
  return page;
}

/** On a busy machine the worker takes its time to start. */
const soon = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 15_000 });
const area = (page: Page) => page.getByRole('textbox', { name: 'Your list of ideas, in markdown' });
const status = (page: Page) => page.locator('#playground-status');
const problem = (page: Page, rule: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: rule, exact: true }) });
const selected = (page: Page): Promise<string> =>
  page.evaluate(`(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(
    document.querySelector('textarea'))`);

/** Writes a text, and waits for what is said of it. */
async function write(page: Page, text: string): Promise<void> {
  await area(page).fill(text);
  await soon(() => status(page).innerText()).toMatch(/read\.|found\./);
}

describe('who writes a list of ideas in the playground', () => {
  test('sees what is wrong at its line, mends it with one button, and sees the page change', async () => {
    const page = await open();
    await write(page, TEXT);
    expect(await status(page).innerText()).toMatch(/^1 idea read\./);
    const bullet = problem(page, 'label-bullet');
    expect(await bullet.innerText()).toContain('Expected a bullet before the label');
    await bullet.getByRole('button', { name: 'Line 6, column 1' }).click();
    expect(await selected(page)).toBe('Expected Outcome');
    await bullet.getByRole('button', { name: /^Mend/ }).click();
    await soon(() => bullet.count()).toBe(0);
    expect(await area(page).inputValue()).toBe(TEXT.replace('Expected', '- Expected'));
    const preview = page.locator('[data-ideas]');
    expect(await preview.locator('em').innerText()).toBe('large');
    await write(page, (await area(page).inputValue()).replace('Faster', 'Slower'));
    await soon(() => preview.innerText()).toContain('Slower image pulls');
    await page.close();
  });

  test('mends all at once, and can undo that', async () => {
    const page = await open();
    await write(page, TEXT);
    await page.getByRole('button', { name: 'Mend all' }).click();
    await soon(() => area(page).inputValue()).toContain('- Expected Outcome');
    await soon(() => page.getByRole('button', { name: 'Mend all' }).isDisabled()).toBe(true);
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Problems');
    await area(page).focus();
    await page.keyboard.press('Control+z');
    expect(await area(page).inputValue()).toBe(TEXT);
    await page.close();
  });

  test('starts from the template, which has no problems, and gets back what was there', async () => {
    const page = await open();
    await write(page, TEXT);
    await page.getByRole('button', { name: 'Start from the template' }).click();
    await soon(() => status(page).innerText()).toBe('1 idea read. No problems.');
    expect(await area(page).inputValue()).toContain('- Mentor(s): Jane Doe (@jane)');
    await page.getByRole('button', { name: 'Bring back what was there before' }).click();
    await soon(() => area(page).inputValue()).toBe(TEXT);
    await page.close();
  });

  test('finds the text and the document again after a reload', async () => {
    const page = await open();
    await write(page, TEXT);
    const choice = page.getByRole('combobox', { name: 'Program and term' });
    expect(await choice.inputValue()).toBe(SPRING);
    const year = new Date().getFullYear();
    await choice.selectOption({ label: `New list of Google Summer of Code ${year}` });
    await page.reload();
    await soon(() => status(page).innerText()).toMatch(/^1 idea read/);
    expect(await area(page).inputValue()).toBe(TEXT);
    expect(await choice.inputValue()).toBe(`programs/summerofcode/${year}/project_ideas.md`);
    await page.close();
  });

  test('needs no mouse', async () => {
    const page = await open();
    await area(page).focus();
    await page.keyboard.insertText(TEXT);
    const mend = problem(page, 'label-bullet').getByRole('button', { name: /^Mend/ });
    await mend.waitFor();
    const focused = (): Promise<string> =>
      page.evaluate(
        '(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()',
      );
    for (let count = 0; count < 20 && !/^Mend: Expected a bullet/.test(await focused()); count++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await soon(() => area(page).inputValue()).toContain('- Expected Outcome');
    await soon(focused).toMatch(/^Line \d+, column \d+$/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.close();
  });

  test('is told about a text without any idea, and about none', async () => {
    const page = await open();
    await write(page, 'Hello');
    expect(await status(page).innerText()).toMatch(/^No idea was found\./);
    await area(page).fill('');
    await soon(() => status(page).innerText()).toBe('There is nothing to check yet.');
    await page.close();
  });
});

describe('from the playground to GitHub', () => {
  const link = (page: Page) => page.getByRole('link', { name: 'Propose it on GitHub' });

  test('a new list goes along in the address', async () => {
    const page = await open();
    const year = new Date().getFullYear();
    await page
      .getByRole('combobox', { name: 'Program and term' })
      .selectOption({ label: `New list of LFX Mentorship ${year}` });
    await write(page, TEXT);
    const url = new URL((await link(page).getAttribute('href')) ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/cncf/mentoring/new/main');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: `programs/lfx-mentorship/${year}/project_ideas.md`,
      value: TEXT,
    });
    await page.close();
  });

  test('of a document that is there the editor opens, and the text is in the clipboard', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.context().route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    await write(page, TEXT);
    expect(await link(page).getAttribute('href')).toBe(
      `https://github.com/cncf/mentoring/edit/main/${SPRING}#L1`,
    );
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link(page).click()]);
    await opened.close();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(TEXT);
    await page.close();
  });
});

test('a rule shows its example in the playground', async () => {
  const page = await open('/rules/mentor-handle/');
  await page.getByRole('link', { name: 'Try it in the playground' }).click();
  await problem(page, 'mentor-handle').waitFor();
  expect(await area(page).inputValue()).toContain('- Mentors: Jane Doe, John Roe (@john)');
  expect(new URL(page.url()).hash).toBe('');
  await problem(page, 'mentor-handle').getByRole('link').click();
  expect(await page.locator('h1').innerText()).toBe('Mentors without a GitHub handle');
  await page.close();
});

test('a term that people still work with leads to its document in the playground', async () => {
  const page = await open('/terms/lfx-mentorship/2098/01-spring/');
  await page.getByRole('link', { name: 'Propose an idea' }).click();
  expect(await page.getByRole('combobox', { name: 'Program and term' }).inputValue()).toBe(SPRING);
  await page.close();
});

describe('the playground is light', () => {
  const NAMES = `performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)).join()`;

  test('what reads and checks is loaded when the text area gets the focus, not before', async () => {
    const page = await open();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(NAMES)).not.toMatch(/worker/);
    const worker = page.waitForEvent('worker');
    await area(page).focus();
    expect((await worker).url()).toMatch(/playground-worker\.js\?v=/);
    await page.close();
  });

  test.each(['**/surroundings.json', '**/playground-worker.js*'])(
    'where %s cannot be loaded the page says so, and the next change tries again',
    async (file) => {
      const page = await browser.newPage();
      await page.route(file, (route) => route.abort());
      await page.goto(`${site.url}/playground/`);
      await area(page).fill(TEXT);
      await page.getByText('The text could not be checked').waitFor();
      expect(await page.locator('[data-status]').innerText()).not.toContain('undefined');
      await page.unroute(file);
      await area(page).fill(`${TEXT}\n`);
      await page.getByText('1 idea read').waitFor();
      await page.close();
    },
  );
});

test('screen readers are served: axe finds nothing amiss in what is shown', async () => {
  for (const width of [375, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${site.url}/playground/`);
    await write(page, TEXT);
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(source);
    const violations = await page.evaluate<string[]>(
      `axe.run('main').then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  }
});
