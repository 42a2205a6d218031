import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MAX_DIFF_BYTES } from '../../src/github/load-diff.ts';
import { publishPreview } from './publish-preview.ts';
import { endRun, makeArtifact, NO_CHANGES, openPull, toSha } from './pull-events.ts';
import type { ActionRun } from './run-action.ts';
import { BOT, type GitHub, startGitHub } from './start-github.ts';

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

const publish = (payload: object, artifact: string): Promise<ActionRun> =>
  publishPreview(github, { payload, artifact });

test.each([
  ['a run that was cancelled', endRun(toSha('a'), { conclusion: 'cancelled' })],
  ['a run that waits for leave', endRun(toSha('a'), { conclusion: 'action_required' })],
  ['a run on a push', endRun(toSha('a'), { event: 'push' })],
  ['an older run that comes late', endRun(toSha('9'))],
  ['a run of another fork at the same commit', endRun(toSha('a'), {}, 'stranger')],
  ['a run of a fork that is gone', endRun(toSha('a'), { head_repository: null })],
])('%s publishes nothing and says nothing', async (_, payload) => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const run = await publish(payload, makeArtifact({ 'index.html': 'late' }));
  expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Published nothing: /) });
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
  expect(github.comments).toEqual([]);
});

test('a comment of somebody else is never edited, also with our mark and among many', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  for (let id = 1; id <= 120; id++)
    github.comments.push({ id, issue: 7, body: '<!-- almanac-preview -->', user: { login: 'stranger' } });
  for (const conclusion of ['failure', 'success'])
    await publish(endRun(toSha('a'), { conclusion }), makeArtifact({ 'index.html': 'one' }));
  expect(github.comments.filter(({ user }) => user.login === BOT)).toHaveLength(1);
  expect(github.commentsOf(7).slice(0, 120)).toEqual(Array(120).fill('<!-- almanac-preview -->'));
});

test('hidden files of a run are not published, and files are published byte by byte', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const artifact = makeArtifact({ 'index.html': 'a\r\nb', '.gitattributes': '* text', '.git/config': '' });
  await publish(endRun(toSha('a')), artifact);
  expect(github.published()).toEqual(['.nojekyll', 'pr-preview/pr-7/index.html']);
  expect(github.git('show', 'gh-pages:pr-preview/pr-7/index.html')).toBe('a\r\nb');
});

const plain = 'The site has something else in it than plain files with plain names.';

test.each<[string, string, (folder: string) => void]>([
  ['a link to a file', plain, (folder) => symlinkSync('/etc/passwd', join(folder, 'site/passwd'))],
  ['a link to a folder', plain, (folder) => symlinkSync('/etc', join(folder, 'site/etc'))],
  ['a name with a line feed', plain, (folder) => writeFileSync(join(folder, 'site/a\nb'), '')],
  [
    'a diff of another form',
    'The list of changes that the run kept cannot be read.',
    (folder) => writeFileSync(join(folder, 'diff.json'), '{"schemaVersion": 1, "pull_request": 8}'),
  ],
  [
    'a diff that is too large',
    'The list of changes that the run kept is larger than 20 MB.',
    (folder) => truncateSync(join(folder, 'diff.json'), MAX_DIFF_BYTES + 1),
  ],
])('%s in what a run kept is refused, and the comment says so', async (_, reason, spoil) => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const artifact = makeArtifact({ 'index.html': 'one' });
  spoil(artifact);
  const run = await publish(endRun(toSha('a')), artifact);
  expect(run).toMatchObject({ code: 2, stderr: `almanac: ${reason}\n` });
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
  expect(github.commentsOf(7)).toEqual([expect.stringContaining(`${reason} [The run](`)]);
});

test('whatever pages a run tells of, the comment leads nowhere but to the site and its preview', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const artifact = makeArtifact({ 'index.html': 'one' });
  const urls = ['///evil.com/phish', '/../../../x/', '/\ud800/', '//[/', '/\t/evil.com/'];
  const pages = urls.map((url) => ({ kind: 'added', url, title: 'A page' }));
  writeFileSync(join(artifact, 'diff.json'), JSON.stringify({ ...NO_CHANGES, pages }));
  expect((await publish(endRun(toSha('a')), artifact)).code).toBe(0);
  const [comment = ''] = github.commentsOf(7);
  const hrefs = [...comment.matchAll(/\[A page\]\((.*?)\)/g)].map(([, href = '']) => new URL(href).href);
  expect(hrefs).toHaveLength(4);
  for (const href of hrefs) expect(href).toMatch(/^https:\/\/jane\.github\.io\/ideas\/pr-preview\/pr-7\//);
});

test('a folder without a page is no site', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const artifact = makeArtifact({});
  mkdirSync(join(artifact, 'site'));
  expect((await publish(endRun(toSha('a')), artifact)).code).toBe(2);
});
