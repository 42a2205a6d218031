import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAddresses, findSite } from '../../src/github/addresses.ts';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder, type Run } from '../cli/run-almanac.ts';

/** Runs a step with these variables and no others. */
function runStep(args: readonly string[], env: Record<string, string>, cwd = makeFolder({})): Promise<Run> {
  const step = join(packageDirectory, 'dist/src/github/step.js');
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [step, ...args], { cwd, env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

const event = (value: object): string =>
  join(makeFolder({ 'event.json': JSON.stringify(value) }), 'event.json');

const address = {
  GITHUB_REPOSITORY: 'Jane/ideas',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: event({}),
  ALMANAC_CONTENT: '.',
  ALMANAC_URL: '',
};

test.each([
  ['Jane/ideas', null, 'https://jane.github.io/ideas/'],
  ['Jane/jane.github.io', null, 'https://jane.github.io/'],
  ['Jane/Jane.GitHub.io', null, 'https://jane.github.io/'],
  ['Jane/ideas', 'https://ideas.example.org/', 'https://ideas.example.org/'],
])('the site of %s, with the address %s, is at %s', (repository, url, site) => {
  expect(findSite({ repository, url })).toBe(site);
  expect(findAddresses({ repository, url, number: 7 }).preview).toBe(`${site}pr-preview/pr-7/`);
});

test('the address of the site is that of its pages, where nobody says another one', async () => {
  expect(await runStep(['find-address'], address)).toEqual({
    code: 0,
    stdout: 'url=https://jane.github.io\npath-prefix=/ideas/\n',
    stderr: '',
  });
});

test('almanac.yml says another address, and the workflow says it before almanac.yml', async () => {
  const content = makeFolder({ 'almanac.yml': 'url: https://example.org/a/\n' });
  const settings = await runStep(['find-address'], { ...address, ALMANAC_CONTENT: content });
  expect(settings.stdout).toBe('url=https://example.org\npath-prefix=/a/\n');
  const env = { ...address, ALMANAC_CONTENT: content, ALMANAC_URL: 'https://example.org/b/' };
  expect((await runStep(['find-address'], env)).stdout).toBe('url=https://example.org\npath-prefix=/b/\n');
});

test('a pull request has its address below that of the site', async () => {
  const pull_request = { number: 7, state: 'open', head: { sha: 'a', repo: null } };
  const env = { ...address, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event({ pull_request }) };
  expect((await runStep(['find-address'], env)).stdout).toBe(
    'url=https://jane.github.io\npath-prefix=/ideas/pr-preview/pr-7/\n',
  );
});

test('only the default branch is published', async () => {
  const env = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'Jane/ideas',
    GITHUB_REF_NAME: 'topic',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_EVENT_PATH: event({ repository: { default_branch: 'trunk' } }),
    GITHUB_TOKEN: 'secret',
    ALMANAC_BRANCH: 'gh-pages',
    ALMANAC_SITE: 'site',
  };
  expect(await runStep(['publish-site'], env)).toEqual({
    code: 0,
    stdout: 'Published nothing: only trunk is published.\n',
    stderr: '',
  });
});

test.each<[string, string[], Record<string, string>, string]>([
  [
    'no step',
    [],
    {},
    'Name one step: find-address, render-summary, publish-site, publish-preview, remove-preview.',
  ],
  [
    'a variable that is not set',
    ['publish-site'],
    {},
    'The variable GITHUB_SERVER_URL is not set: docs/previews.md tells what steps need.',
  ],
  [
    'an address that is none',
    ['find-address'],
    { ...address, ALMANAC_URL: 'example.org' },
    'The variable ALMANAC_URL is not valid: expected an address such as https://example.org/ideas/.',
  ],
  [
    'an event of another kind',
    ['find-address'],
    { ...address, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: 'EVENT' },
    'The event in "EVENT" cannot be read.',
  ],
])('%s is told in one sentence', async (_, args, env, sentence) => {
  expect(await runStep(args, env)).toEqual({ code: 2, stdout: '', stderr: `almanac: ${sentence}\n` });
});
