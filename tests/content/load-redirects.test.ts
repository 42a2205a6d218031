import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportMessages } from '../../src/cli/report-messages.ts';
import { loadRedirects } from '../../src/content/load-redirects.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { makeFolder } from '../cli/run-almanac.ts';

/** What a file says, "from > to @ line", and its messages. */
async function load(text: string): Promise<{ redirects: string[]; told: string }> {
  const { file, redirects } = await loadRedirects(openDirectory(makeFolder({ 'redirects.yml': text })));
  return {
    redirects: redirects.map(({ from, to, place }) => `${from} > ${to} @ ${place.line}:${place.column}`),
    told: reportMessages(file?.messages ?? []),
  };
}

test('redirects are a list of two addresses each, and keep their place', async () => {
  const { redirects, told } = await load(
    '# Moved\n- from: /old/\n  to: /new/\n- { from: /a/*, to: /b/* }\n- { to: "/ü/", from: /u/ }\n',
  );
  expect(redirects).toEqual(['/old/ > /new/ @ 2:3', '/a/* > /b/* @ 4:3', '/u/ > /ü/ @ 5:3']);
  expect(told).toBe('');
});

test.each(['', '# Nothing yet\n', 'null\n', '[]\n'])('a file that says %j has none', async (text) => {
  expect(await load(text)).toEqual({ redirects: [], told: '' });
});

test('without a file there are none', async () => {
  expect(await loadRedirects(openDirectory(makeFolder({})))).toEqual({ file: null, redirects: [] });
});

test.each([
  '- /old/\n',
  '- { from: /old/ }\n',
  '- { from: /old/, to: 7 }\n',
  '- { from: /old/, to: /new/, status: 301 }\n',
  '- [/old/, /new/]\n',
  '-\n',
])('what is no redirect is left out, with a warning: %j', async (text) => {
  const { redirects, told } = await load(`- { from: /a/, to: /b/ }\n${text}`);
  expect(redirects).toEqual(['/a/ > /b/ @ 1:3']);
  expect(told).toMatch(/^redirects\.yml:\d:\d: warning: Unexpected entry.+ \[redirect-file\]\. Write .+\n$/);
});

test('a file that is no list is passed over, with a warning', async () => {
  expect((await load('/old/: /new/\n')).told).toMatch(/^redirects\.yml:1:1: warning: .+expected a list/);
});

test('a file that is no YAML, or no file, is an error, and all else goes on', async () => {
  expect((await load('- { from: /a/, to: /b/ }\n- { from: "/old/\n')).told).toMatch(
    /^redirects\.yml:\d:\d+: error: /,
  );
  const folder = makeFolder({});
  mkdirSync(join(folder, 'redirects.yml'));
  const { file } = await loadRedirects(openDirectory(folder));
  expect(reportMessages(file?.messages ?? [])).toMatch(/^redirects\.yml:1:1: error: Unexpected folder/);
});
