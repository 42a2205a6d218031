import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder } from '../cli/run-almanac.ts';
import { makeRepository } from '../content/make-repository.ts';
import { closePull, NOTHING, publishPreview } from './publish-preview.ts';
import { endRun, makeArtifact, openPull, toSha } from './pull-events.ts';
import type { ActionRun } from './run-action.ts';
import { BOT, type GitHub, startGitHub } from './start-github.ts';

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.stop());

const publish = (payload: object, artifact: string, workspace?: string): Promise<ActionRun> =>
  publishPreview(github, { payload, artifact, workspace });
const readPublished = (path: string): string => github.git('show', `gh-pages:${path}`);

/** Somebody else publishes files. */
function publishSite(files: Record<string, string>): void {
  const clone = makeRepository();
  clone.git('remote', 'add', 'origin', github.remote);
  if (github.git('branch', '--list', 'gh-pages') !== '') clone.git('pull', '-q', 'origin', 'gh-pages');
  clone.commit('2024-01-01', files);
  clone.git('push', '-q', 'origin', 'HEAD:refs/heads/gh-pages');
}

test('what a run on a pull request kept is published below a folder of its own, with one comment', async () => {
  publishSite({ 'index.html': 'the site', CNAME: 'ideas.example.org' });
  github.pulls.set(7, openPull(7, toSha('a')));
  const run = await publish(
    endRun(toSha('a')),
    makeArtifact({ 'index.html': 'one', 'ideas/index.html': 'a' }),
  );
  expect(run).toMatchObject({
    code: 0,
    stdout: 'Published the preview of #7: https://jane.github.io/ideas/pr-preview/pr-7/\n',
  });
  expect(github.published()).toEqual([
    '.nojekyll',
    'CNAME',
    'index.html',
    'pr-preview/pr-7/ideas/index.html',
    'pr-preview/pr-7/index.html',
  ]);
  expect(github.commentsOf(7)).toEqual([
    expect.stringMatching(
      /^<!-- almanac-preview -->\n.*https:\/\/jane\.github\.io\/ideas\/pr-preview\/pr-7\//s,
    ),
  ]);
  expect(github.git('log', '-1', '--format=%an: %s', 'gh-pages').trim()).toBe(
    `${BOT}: Publish the preview of #7 (aaaaaaaaaaaa)`,
  );
});

test('a second push replaces the folder and the text of the comment', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'one', 'old.html': '' }));
  github.pulls.set(7, openPull(7, toSha('b')));
  const failed = await publish(endRun(toSha('b'), { conclusion: 'failure' }), NOTHING);
  expect(failed.stdout).toBe('Published nothing: the run kept no preview of #7.\n');
  expect(github.commentsOf(7)).toEqual([expect.stringContaining('There is no preview of bbbbbbbbbbbb.')]);
  await publish(endRun(toSha('b')), makeArtifact({ 'index.html': 'two', 'new.html': '' }));
  expect(github.published()).toEqual(['.nojekyll', 'pr-preview/pr-7/index.html', 'pr-preview/pr-7/new.html']);
  expect(readPublished('pr-preview/pr-7/index.html')).toBe('two');
  expect(github.commentsOf(7)).toEqual([expect.not.stringContaining('There is no preview')]);
});

test('a run whose check failed has a preview all the same', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  await publish(endRun(toSha('a'), { conclusion: 'failure' }), makeArtifact({ 'index.html': 'one' }));
  expect(readPublished('pr-preview/pr-7/index.html')).toBe('one');
});

test('a run that failed before it kept anything is told in the comment, with its address', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const run = await publish(endRun(toSha('a'), { conclusion: 'failure' }), NOTHING);
  expect(run.code).toBe(0);
  expect(github.commentsOf(7)).toEqual([
    '<!-- almanac-preview -->\nThere is no preview of aaaaaaaaaaaa. It could not be built. [The run](https://github.com/Jane/ideas/actions/runs/1) tells more.\n',
  ]);
});

test('a push to the pull request while its preview is being published leaves that to the newer run', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  github.beforeAnswer = (request) => {
    if (request === 'GET pulls/7') github.pulls.set(7, openPull(7, toSha('b')));
  };
  const run = await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'old' }));
  expect(run).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Published nothing: /) });
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
});

test('previews of several pull requests published at once are all there', async () => {
  const numbers = [1, 2, 3];
  publishSite({ 'index.html': 'the site' });
  for (const number of numbers)
    github.pulls.set(number, openPull(number, toSha(`${number}`), `fork${number}`));
  const runs = await Promise.all(
    numbers.map((number) =>
      publish(endRun(toSha(`${number}`), {}, `fork${number}`), makeArtifact({ 'index.html': `${number}` })),
    ),
  );
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  for (const number of numbers) expect(readPublished(`pr-preview/pr-${number}/index.html`)).toBe(`${number}`);
  expect(readPublished('index.html')).toBe('the site');
  expect(numbers.flatMap((number) => github.commentsOf(number))).toHaveLength(3);
});

test('what others push while a preview is being published stays, and is under the preview', async () => {
  publishSite({ 'index.html': 'old' });
  github.pulls.set(7, openPull(7, toSha('a')));
  let isFirst = true;
  github.beforeAnswer = (request) => {
    if (request !== 'GET pulls/7' || !isFirst) return;
    isFirst = false;
    publishSite({ 'index.html': 'new' });
  };
  await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'preview' }));
  expect(readPublished('index.html')).toBe('new');
  expect(readPublished('pr-preview/pr-7/index.html')).toBe('preview');
  expect(github.git('rev-list', '--count', 'gh-pages').trim()).toBe('3');
});

test('a preview is removed when its pull request is closed; the site and other previews stay', async () => {
  publishSite({ 'index.html': 'the site' });
  for (const number of [7, 70]) {
    github.pulls.set(number, openPull(number, toSha('a'), `fork${number}`));
    await publish(endRun(toSha('a'), {}, `fork${number}`), makeArtifact({ 'index.html': 'one' }));
  }
  expect(await closePull(github, 7)).toMatchObject({ code: 0, stdout: 'Removed the preview of #7.\n' });
  expect(github.published()).toEqual(['.nojekyll', 'index.html', 'pr-preview/pr-70/index.html']);
  expect(github.commentsOf(7)).toEqual([
    '<!-- almanac-preview -->\nThe preview was removed when this pull request was closed.\n',
  ]);
});

test('a pull request that is closed while its preview is being published keeps none', async () => {
  publishSite({ 'index.html': 'the site' });
  github.pulls.set(7, openPull(7, toSha('a')));
  github.beforeAnswer = (request) => {
    if (request === 'GET pulls/7' && github.published().length > 1)
      github.pulls.set(7, { ...openPull(7, toSha('a')), state: 'closed' });
  };
  await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'one' }));
  expect(github.published()).toEqual(['.nojekyll', 'index.html']);
  expect(github.comments).toEqual([]);
});

test('a pull request that is closed and opened again meanwhile keeps its preview', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const states = ['open', 'closed', 'open'] as const;
  let asked = 0;
  github.beforeAnswer = (request) => {
    if (request === 'GET pulls/7')
      github.pulls.set(7, { ...openPull(7, toSha('a')), state: states[asked++] ?? 'open' });
  };
  await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'one' }));
  expect(github.published()).toContain('pr-preview/pr-7/index.html');
  expect(github.commentsOf(7)).toHaveLength(1);
});

test('what a run kept is not published where only a half of it could be loaded', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const run = await publishPreview(github, {
    payload: endRun(toSha('a')),
    artifact: makeArtifact({ 'index.html': 'half' }),
    isLoaded: false,
  });
  expect(run.code).toBe(2);
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
  expect(github.commentsOf(7)).toEqual([expect.stringContaining('could not be loaded')]);
});

test('a pull request without a preview is closed without a comment, and begins no branch', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  expect((await closePull(github, 7)).code).toBe(0);
  expect(github.git('branch', '--list', 'gh-pages')).toBe('');
  expect(github.comments).toEqual([]);
});

test('the address that almanac.yml names is that of the comment', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  const folder = makeFolder({ 'almanac.yml': 'url: https://ideas.example.org/\n' });
  await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'one' }), folder);
  expect(github.commentsOf(7)).toEqual([
    expect.stringContaining('https://ideas.example.org/pr-preview/pr-7/'),
  ]);
});

test('a run that went well, but whose preview cannot be had, is told as that', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  expect((await publish(endRun(toSha('a')), NOTHING)).code).toBe(2);
  expect(github.commentsOf(7)).toEqual([expect.stringContaining('takes the permission "actions: read".')]);
});

test('a job without the permissions is told so', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  github.isRefusing = true;
  expect(await publish(endRun(toSha('a')), NOTHING)).toMatchObject({
    code: 2,
    stderr:
      'almanac: GitHub answered "GET pulls" with 403: look at the permissions of the job in docs/previews.md.\n',
  });
});

test('what GitHub cannot answer at once is asked again', async () => {
  github.pulls.set(7, openPull(7, toSha('a')));
  github.troubles = 1;
  expect((await publish(endRun(toSha('a')), makeArtifact({ 'index.html': 'one' }))).code).toBe(0);
  expect(github.commentsOf(7)).toHaveLength(1);
});
