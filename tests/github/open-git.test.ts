import { expect, test } from 'vitest';
import { openGit } from '../../src/github/open-git.ts';
import { makeFolder } from '../cli/run-almanac.ts';

const directory = makeFolder({});
const git = openGit({ directory, server: 'https://github.com', token: 'secret' });

test('git is told the token for its server, and for no other one', async () => {
  const match = (url: string): Promise<string> =>
    git.attempt(['config', '--get-urlmatch', 'http.extraheader', url]).then(({ stdout }) => stdout.trim());
  const secret = Buffer.from('x-access-token:secret').toString('base64');
  expect(await match('https://github.com/Jane/ideas')).toBe(`authorization: basic ${secret}`);
  expect(await match('https://example.org/Jane/ideas')).toBe('');
});

test('what git has against a command is told in its words', async () => {
  await expect(git.run(['rev-parse', 'nothing'])).rejects.toThrow(/^git rev-parse failed: fatal: /);
});
