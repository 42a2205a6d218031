import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Diff } from '../../src/diff/diff.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { changeKept, retell } from '../content/change-kept.ts';
import { makeRepository } from '../content/make-repository.ts';
import { endRun, openPull } from './pull-events.ts';
import { type ActionOptions, type ActionRun, runAction } from './run-action.ts';
import { type GitHub, startGitHub } from './start-github.ts';

let github: GitHub;
let artifact: string;
beforeEach(async () => {
  github = await startGitHub();
  artifact = join(makeFolder({}), 'kept');
});
afterEach(() => github.stop());

const idea = (title: string): string =>
  `### Harbor\n\n#### ${title}\n\n- Description: Pulling takes minutes.\n- Recommended Skills: Go\n- Mentor(s): Jane Doe (@jane, jane@example.org)\n- Upstream Issue: https://github.com/goharbor/harbor/issues/1\n`;
const DOCUMENT = 'programs/summerofcode/2024.md';

/** A repository with one idea on its main branch, pushed to GitHub. */
function startRepository() {
  const repository = makeRepository();
  repository.git('remote', 'add', 'origin', github.remote);
  repository.commit('2024-01-01', { [DOCUMENT]: idea('Faster pulls') });
  repository.git('push', '-q', 'origin', 'main');
  repository.git('fetch', '-q', 'origin');
  return repository;
}
type Repository = ReturnType<typeof startRepository>;

function run(
  options: Pick<ActionOptions, 'event' | 'payload' | 'caches'>,
  { folder, git }: Repository,
): Promise<ActionRun> {
  const env = {
    GITHUB_SHA: git('rev-parse', 'HEAD').trim(),
    GITHUB_REF_NAME: 'main',
    GITHUB_BASE_REF: 'main',
  };
  return runAction({ ...options, artifact, workspace: folder, env: { ...github.env, ...env } });
}

const push = { event: 'push', payload: { repository: { default_branch: 'main' } } } as const;

test('a push publishes the site at the top of the branch, below the address of its pages', async () => {
  const repository = startRepository();
  expect(await run(push, repository)).toMatchObject({ code: 0, stdout: 'Published the site to gh-pages.\n' });
  expect(github.published()).toEqual(expect.arrayContaining(['.nojekyll', '404.html', 'index.html']));
  const home = github.git('show', 'gh-pages:index.html');
  expect(home).toContain('href="/ideas/');
  expect(home).toContain('https://jane.github.io/ideas/');
});

test('a push replaces the site of the push before, and leaves previews and the host of the site alone', async () => {
  const repository = startRepository();
  await run(push, repository);
  const pages = makeRepository();
  pages.git('remote', 'add', 'origin', github.remote);
  pages.git('pull', '-q', 'origin', 'gh-pages');
  pages.commit('2024-01-02', {
    'pr-preview/pr-7/index.html': 'preview',
    CNAME: 'ideas.example.org',
    'old.html': '',
  });
  pages.git('push', '-q', 'origin', 'HEAD:gh-pages');
  repository.commit('2024-01-03', { [DOCUMENT]: idea('Slower pulls') });
  expect((await run(push, repository)).code).toBe(0);
  const published = github.published();
  expect(published).toEqual(expect.arrayContaining(['CNAME', 'index.html', 'pr-preview/pr-7/index.html']));
  expect(published).not.toContain('old.html');
  expect(published.filter((path) => /-pulls\/index\.html$/.test(path))).toEqual([
    expect.stringContaining('slower-pulls'),
  ]);
});

test('a later run takes the readings of an earlier one', async () => {
  const repository = startRepository();
  const caches = makeFolder({});
  expect((await run({ ...push, caches }, repository)).code).toBe(0);
  changeKept(caches, retell('Faster pulls', 'Kept pulls'));
  expect((await run({ ...push, caches }, repository)).code).toBe(0);
  expect(github.published().filter((path) => /-pulls\/index\.html$/.test(path))).toEqual([
    expect.stringContaining('kept-pulls'),
  ]);
});

test('documents that cannot be read keep the site that was published', async () => {
  const repository = startRepository();
  repository.commit('2024-01-02', { 'programs/summerofcode/2025.md': '---\nyear: [\n---\n' });
  expect((await run(push, repository)).code).toBe(1);
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
});

test('a pull request goes from its documents to a published preview and a comment', async () => {
  const repository = startRepository();
  const { git } = repository;
  git('checkout', '-q', '-b', 'topic');
  repository.commit('2024-01-02', { 'programs/summerofcode/2025.md': idea('Smaller images') });
  const sha = git('rev-parse', 'HEAD').trim();
  git('checkout', '-q', 'main');
  repository.commit('2024-01-03', { 'programs/summerofcode/2023.md': idea('What others did meanwhile') });
  git('push', '-q', 'origin', 'main');
  git('fetch', '-q', 'origin');
  git('checkout', '-q', '--detach');
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'topic');

  const pull = openPull(7, sha);
  const built = await run({ event: 'pull_request', payload: { pull_request: pull } }, repository);
  expect(built.code, built.stderr).toBe(0);
  const diff = Diff.parse(JSON.parse(readFileSync(join(artifact, 'diff.json'), 'utf8')));
  expect(diff.ideas.added.map(({ title }) => title)).toEqual(['Smaller images']);
  expect(diff.ideas.removed).toEqual([]);
  expect(diff.pages).not.toBeNull();
  expect(built.summary).toContain('Smaller images');
  expect(readFileSync(join(artifact, 'site/index.html'), 'utf8')).toMatch(
    /<meta name="robots" content="noindex/,
  );
  expect(existsSync(join(artifact, 'site/.almanac.json'))).toBe(false);

  github.pulls.set(7, pull);
  const published = await run({ event: 'workflow_run', payload: endRun(sha) }, repository);
  expect(published.code, published.stderr).toBe(0);
  const url = diff.ideas.added[0]?.url;
  expect(github.published()).toContain(`pr-preview/pr-7${url}index.html`);
  expect(github.git('show', 'gh-pages:pr-preview/pr-7/index.html')).toContain('"/ideas/pr-preview/pr-7/');
  expect(github.commentsOf(7)).toEqual([
    expect.stringContaining(`https://jane.github.io/ideas/pr-preview/pr-7${url}`),
  ]);
});

test('a pull request that breaks a document is built and told first, and fails at its check', async () => {
  const repository = startRepository();
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit('2024-01-02', { 'programs/summerofcode/2025.md': '---\nyear: [\n---\n' });
  const pull = openPull(7, repository.git('rev-parse', 'HEAD').trim());
  const built = await run({ event: 'pull_request', payload: { pull_request: pull } }, repository);
  expect(built).toMatchObject({ code: 1, stdout: expect.stringContaining('::error ') });
  expect(existsSync(join(artifact, 'site/index.html'))).toBe(true);
});

const BROKEN = 'title: [\n';

test('a pull request that mends the settings has a preview, a comparison and a check', async () => {
  const repository = startRepository();
  const { git } = repository;
  repository.commit('2024-01-02', { 'almanac.yml': BROKEN });
  git('push', '-q', 'origin', 'main');
  git('fetch', '-q', 'origin');
  git('checkout', '-q', '-b', 'topic');
  repository.commit('2024-01-03', {
    'almanac.yml': 'title: Ideas\n',
    'programs/summerofcode/2025.md': idea('Smaller images'),
  });
  const sha = git('rev-parse', 'HEAD').trim();
  const pull = openPull(7, sha);
  const built = await run({ event: 'pull_request', payload: { pull_request: pull } }, repository);
  expect(built).toMatchObject({ code: 0, summary: expect.stringContaining('Smaller images') });
  expect(built.stdout).toContain('::notice ');

  git('checkout', '-q', 'main');
  github.pulls.set(7, pull);
  const published = await run({ event: 'workflow_run', payload: endRun(sha) }, repository);
  expect(published.code, published.stderr).toBe(0);
  expect(github.published()).toContain('pr-preview/pr-7/index.html');
  expect(github.commentsOf(7)).toEqual([expect.stringContaining('Smaller images')]);
});

test('a pull request that breaks the settings has no preview, and its check says why', async () => {
  const repository = startRepository();
  repository.git('checkout', '-q', '-b', 'topic');
  repository.commit('2024-01-02', { 'almanac.yml': BROKEN });
  const pull = openPull(7, repository.git('rev-parse', 'HEAD').trim());
  const built = await run({ event: 'pull_request', payload: { pull_request: pull } }, repository);
  expect(built.code).toBe(2);
  expect(built.stderr.match(/almanac\.yml\S* is not valid YAML: /g)?.length).toBe(2);
  expect(existsSync(artifact)).toBe(false);
});
