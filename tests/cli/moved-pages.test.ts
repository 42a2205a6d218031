import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runAlmanac } from './run-almanac.ts';

const IDEAS = '## Project ideas\n\n### Envoy\n\n#### One\n\n- Description: A test.\n';
const build = (content: string, output: string, ...args: string[]) =>
  runAlmanac(['build', '--content', content, '--output', output, '--no-cache', ...args]);

test('redirects are written beside the pages, which are counted without them, and go when they are taken out', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': IDEAS,
    'redirects.yml': '- { from: /old.html, to: /projects/envoy/ }\n- { from: /a/*, to: /ideas/* }\n',
  });
  const output = makeFolder({});
  const first = await build(content, output);
  expect(first.code).toBe(0);
  expect(readFileSync(join(output, 'old.html'), 'utf8')).toContain('0; url=/projects/envoy/');
  expect(existsSync(join(output, 'a/summerofcode/2020/envoy/one/index.html'))).toBe(true);
  rmSync(join(content, 'redirects.yml'));
  const second = await build(content, output);
  expect(second.stderr.replace(output, '')).toBe(first.stderr.replace(output, ''));
  expect(existsSync(join(output, 'old.html'))).toBe(false);
  expect(existsSync(join(output, 'a'))).toBe(false);
});

test('one that leads nowhere is told with its place, and keeps nothing from being built', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': `---\naliases: [summerofcode/2020]\n---\n\n${IDEAS}`,
    'redirects.yml': '- { from: /old/, to: /nowhere/ }\n- { from: /../x/, to: / }\n',
  });
  const output = makeFolder({});
  const { code, stderr } = await build(content, output, '--quiet');
  expect(code).toBe(0);
  expect(stderr.split('\n').map((line) => line.replace(/Unexpected.*\[/, '['))).toEqual([
    'programs/summerofcode/2020.md:1:1: warning: [redirect-source]. Take the redirect out: the page that is there stays.',
    'redirects.yml:1:3: warning: [redirect-target]. Correct the address to which it leads.',
    'redirects.yml:2:3: warning: [redirect-address]. Correct it: a redirect leads from a page that was to one that is.',
    '',
  ]);
  expect(existsSync(join(output, 'ideas/summerofcode/2020/envoy/one/index.html'))).toBe(true);
});

test('a file of redirects that is no YAML is an error, and the pages are built', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': IDEAS,
    'redirects.yml': '- { from: "/old/\n',
  });
  const output = makeFolder({});
  const { code, stderr } = await build(content, output, '--quiet');
  expect(code).toBe(0);
  expect(stderr).toMatch(/^redirects\.yml:\d:\d+: error: .+ \[redirect-file\]\. .+\n$/);
  expect(existsSync(join(output, 'index.html'))).toBe(true);
});

test('a redirect does not write over a file of somebody else', async () => {
  const content = makeFolder({
    'programs/summerofcode/2020.md': IDEAS,
    'redirects.yml': '- { from: /mine.html, to: / }\n',
  });
  const output = makeFolder({ 'mine.html': 'mine' });
  const { code, stderr } = await build(content, output);
  expect(code).toBe(2);
  expect(stderr).toContain('mine.html" is not of Almanac\'s making');
  expect(readFileSync(join(output, 'mine.html'), 'utf8')).toBe('mine');
});

test('with a host and a history there are feeds, a sitemap with days, and a file for crawlers', async () => {
  const content = makeFolder({ 'programs/summerofcode/2020.md': IDEAS });
  const date = '2024-05-06T12:00:00Z';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Jane', '-c', 'user.email=jane@example.org', ...args], {
      cwd: content,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'Add ideas');
  const output = makeFolder({});
  expect((await build(content, output, '--url', 'https://example.org')).code).toBe(0);
  const read = (path: string): string => readFileSync(join(output, path), 'utf8');
  expect(read('sitemap.xml')).toContain('<lastmod>2024-05-06</lastmod>');
  expect(read('feed.xml')).toContain('<updated>2024-05-06T00:00:00Z</updated>');
  expect(read('programs/summerofcode/feed.xml')).toContain('<title>One</title>');
  expect(read('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml\n');
  expect(read('index.html')).toContain('<link rel="alternate" type="application/atom+xml"');
});
