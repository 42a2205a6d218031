import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeFolder, program } from '../cli/run-almanac.ts';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';
import { watchPage } from './watch-page.ts';

/** A browser may have to be installed first, in milliseconds. */
const INSTALLING = 900_000;
const DOCUMENT = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const TEXT = `### Harbor

#### Faster pulls

- Description: Pulling takes minutes.
- Expected Outcome: It takes seconds.
- Recommended Skills: Go
- Mentor(s): Jane Doe (@jane)
- Upstream Issue: https://github.com/goharbor/harbor/issues/1
`;

const folder = makeFolder({ [`content/${DOCUMENT}`]: TEXT });
const told: string[] = [];
let command: ChildProcess;
let browser: Browser;
let page: Page;
let refused: string[] = [];

beforeAll(async () => {
  command = spawn(process.execPath, [program, 'dev', '--port', '18080', '--path-prefix', '/x/'], {
    cwd: folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 1, 1) / 1000) },
  });
  command.stderr?.on('data', (chunk) => told.push(String(chunk)));
  browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const [address = ''] = /http:\S+/.exec(await hear(/Serving http/)) ?? [];
  page = await browser.newPage();
  refused = await watchPage(page);
  await page.goto(`${address}ideas/lfx-mentorship/2026/01-mar-may/harbor/faster-pulls/`);
}, INSTALLING);

afterAll(async () => {
  await browser?.close();
  command?.kill('SIGKILL');
});

/** All that the command has said, once it has said something. */
async function hear(words: RegExp): Promise<string> {
  await vi.waitFor(() => expect(told.join('')).toMatch(words), { timeout: 30_000, interval: 50 });
  return told.join('');
}

function save(change: (text: string) => string): void {
  const path = join(folder, 'content', DOCUMENT);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

test('a saved change is on the page without a hand on it', async () => {
  save((text) => text.replace('takes minutes', 'takes far too long'));
  await page.getByText('Pulling takes far too long.').waitFor();
  expect(await hear(/Wrote \d+ pages? to _site in/)).not.toContain('error');
});

test('a problem that is saved is told in the terminal and on the page of the idea, until it is mended', async () => {
  save((text) => text.replace('Jane Doe (@jane)', 'Jane Doe'));
  await page.getByRole('heading', { name: /To mend in the documents/ }).waitFor();
  expect(await page.locator('section[aria-labelledby="problems"]').innerText()).toContain(
    `${DOCUMENT}:8:14, rule mentor-handle`,
  );
  await hear(/project_ideas\.md:8:14: warning: Expected a GitHub handle .*\[mentor-handle\]/);
  save((text) => text.replace('Jane Doe', 'Jane Doe (@jane)'));
  await page.getByRole('heading', { name: /To mend/ }).waitFor({ state: 'detached' });
  await hear(/Mended 1 problem\./);
});

test('broken settings are told, and the site stays as it was', async () => {
  const path = join(folder, 'content', 'almanac.yml');
  writeFileSync(path, 'titel: Ideas\n');
  await hear(/almanac\.yml is not valid/);
  writeFileSync(path, 'title: Our ideas\n');
  await page.getByRole('link', { name: 'Our ideas' }).first().waitFor();
});

test('an address that nobody can decode is answered, and the site stays there', async () => {
  const answer = await fetch(new URL('/x/%zz', page.url()));
  expect(answer.status).toBe(400);
  expect((await fetch(page.url())).status).toBe(200);
});

test('the policy of the pages refuses none of it', () => {
  expect(refused).toEqual([]);
});

test('Ctrl+C ends it', async () => {
  command.kill('SIGINT');
  expect(await once(command, 'exit')).toEqual([0, null]);
});
