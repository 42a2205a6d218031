import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Output, openOutput } from '../../../src/cli/output/open-output.ts';
import { makeFolder } from '../run-almanac.ts';

/** Publishes files as one run does, by their paths; `null` for those that are to stay as they are. */
async function publish(
  name: string,
  files: Record<string, string | null>,
  options: { isServed?: boolean } = {},
): Promise<void> {
  const output = await openOutput(name, options);
  try {
    draw(output, files);
  } finally {
    output.close();
  }
}

function draw(output: Output, files: Record<string, string | null>): void {
  const written = Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  for (const { path, text } of written) {
    mkdirSync(dirname(join(output.draft, path)), { recursive: true });
    writeFileSync(join(output.draft, path), text);
  }
  output.publish({ files: Object.keys(files), written: written.map(({ path }) => path) });
}

function paths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

describe.each([
  ['as a whole', {}],
  ['file by file', { isServed: true }],
])('a folder that is published %s', (_, options) => {
  test('has the new files, those that stay and those of others, and nothing else', async () => {
    const site = join(makeFolder({}), 'site');
    await publish(site, { 'index.html': '1', 'a/index.html': '1', 'b/index.html': '1' }, options);
    writeFileSync(join(site, 'CNAME'), 'example.org');
    writeFileSync(join(site, 'a/mine.txt'), 'mine');
    mkdirSync(join(site, 'empty'));
    symlinkSync('../elsewhere', join(site, 'link'));
    await publish(site, { 'index.html': '2', 'b/index.html': null, 'c/index.html': '2' }, options);
    expect(paths(site)).toEqual([
      '.almanac.json',
      'CNAME',
      'a',
      'a/mine.txt',
      'b',
      'b/index.html',
      'c',
      'c/index.html',
      'empty',
      'index.html',
      'link',
    ]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('2');
    expect(readlinkSync(join(site, 'link'))).toBe('../elsewhere');
  });

  test('keeps its mode, and the times of files that stay', async () => {
    const site = makeFolder({});
    chmodSync(site, 0o750);
    await publish(site, { 'a.html': '1', 'b.html': '1' }, options);
    utimesSync(join(site, 'a.html'), 1, 1);
    await publish(site, { 'a.html': null, 'b.html': '2' }, options);
    expect(statSync(site).mode & 0o777).toBe(0o750);
    expect(statSync(join(site, 'a.html')).mtimeMs).toBe(1000);
  });

  test('is the one behind a link, which stays a link', async () => {
    const folder = makeFolder({});
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', join(folder, 'site'));
    await publish(join(folder, 'site'), { 'a.html': '1' }, options);
    expect(lstatSync(join(folder, 'site')).isSymbolicLink()).toBe(true);
    expect(paths(join(folder, 'real'))).toEqual(['.almanac.json', 'a.html']);
  });
});

test('what others hold in their hands stays as it was: no file is written in its place', async () => {
  const folder = makeFolder({});
  const site = join(folder, 'site');
  await publish(site, { 'a.html': 'old' });
  const before = statSync(join(site, 'a.html')).ino;
  await publish(site, { 'a.html': 'new' });
  expect(statSync(join(site, 'a.html')).ino).not.toBe(before);
});

test('a file of somebody else where a folder goes is left alone, and told of', async () => {
  const site = makeFolder({ ideas: 'mine' });
  await expect(publish(site, { 'ideas/index.html': '1' })).rejects.toThrow(
    `"${join(site, 'ideas')}" is not of Almanac's making`,
  );
  expect(paths(site)).toEqual(['ideas']);
});

test('a file of somebody else directly in the folder goes along in an exchange', async () => {
  const site = join(makeFolder({}), 'site');
  await publish(site, { 'a.html': 'old' });
  writeFileSync(join(site, 'CNAME'), 'example.org');
  const { ino } = statSync(site);
  await publish(site, { 'a.html': 'new' });
  expect(statSync(site).ino).not.toBe(ino);
  expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('example.org');
});

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['a link', (path: string) => symlinkSync('/nowhere', path)],
])('%s of somebody else, which may be anything, is not moved', async (_, make) => {
  const site = join(makeFolder({}), 'site');
  await publish(site, { 'a.html': 'old' });
  make(join(site, 'uploads'));
  const [{ ino }, { ino: inner }] = [statSync(site), lstatSync(join(site, 'uploads'))];
  await publish(site, { 'a.html': 'new' });
  expect([statSync(site).ino, lstatSync(join(site, 'uploads')).ino]).toEqual([ino, inner]);
  expect(readFileSync(join(site, 'a.html'), 'utf8')).toBe('new');
});

test('a link in the place of a folder of ours leads nothing out', async () => {
  const folder = makeFolder({ 'elsewhere/x.html': 'mine' });
  const site = join(folder, 'site');
  await publish(site, { 'a.html': 'old', 'ideas/x.html': 'old' });
  rmSync(join(site, 'ideas'), { recursive: true });
  symlinkSync('../elsewhere', join(site, 'ideas'));
  await expect(publish(site, { 'a.html': 'new', 'ideas/x.html': 'new' })).rejects.toThrow(
    `"${join(site, 'ideas')}" is not of Almanac's making`,
  );
  await publish(site, { 'a.html': 'newer' });
  expect(readFileSync(join(folder, 'elsewhere/x.html'), 'utf8')).toBe('mine');
});

test('the folder is the same before and after it is made, over links on the way', async () => {
  const folder = makeFolder({ 'real/x': '' });
  symlinkSync('real', join(folder, 'link'));
  const first = await openOutput(join(folder, 'link/site'));
  draw(first, { 'a.html': '1' });
  first.close();
  const second = await openOutput(join(folder, 'link/site'));
  second.close();
  expect(second.folder).toBe(first.folder);
});

test('git sees nothing of what is in the making', async () => {
  const folder = makeFolder({ '.gitignore': 'site/\n' });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const output = await openOutput(join(folder, 'site'));
  mkdirSync(output.draft);
  writeFileSync(join(output.draft, 'a.html'), '');
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' });
  output.close();
  expect(status).toBe('?? .gitignore\n');
});

test('a draft that is not published leaves nothing', async () => {
  const folder = makeFolder({});
  const output = await openOutput(join(folder, 'site'));
  mkdirSync(output.draft, { recursive: true });
  writeFileSync(join(output.draft, 'a.html'), '');
  output.close();
  output.close();
  expect(paths(folder)).toEqual([]);
});

test('a link that somebody put where the draft goes is not followed', async () => {
  const folder = makeFolder({ 'elsewhere/next/mine.txt': 'mine', 'elsewhere/last/index.html': 'mine' });
  symlinkSync('elsewhere', join(folder, '.site.almanac'));
  await publish(join(folder, 'site'), { 'a.html': '1' });
  expect(paths(join(folder, 'elsewhere'))).toEqual(['last', 'last/index.html', 'next', 'next/mine.txt']);
  expect(existsSync(join(folder, '.site.almanac'))).toBe(false);
});

test('the lock of a process that has ended is taken over', async () => {
  // No process has so high a number: Linux ends at 4,194,304 (proc(5), pid_max).
  const holder = JSON.stringify({ process: 4_194_305, host: hostname() });
  const folder = makeFolder({ '.site.almanac/lock': holder });
  const first = await openOutput(join(folder, 'site'));
  expect(JSON.parse(readFileSync(join(folder, '.site.almanac/lock'), 'utf8'))).toMatchObject({
    process: process.pid,
  });
  first.close();
  expect(paths(folder)).toEqual([]);
});

test('a lock of another machine is one until nothing was heard of it for five minutes', async () => {
  const folder = makeFolder({ '.site.almanac/lock': '{"process":1,"host":"elsewhere"}' });
  await expect(openOutput(join(folder, 'site'))).rejects.toThrow(/process 1 on elsewhere/);
  const before = Date.now() / 1000 - 301;
  utimesSync(join(folder, '.site.almanac/lock'), before, before);
  (await openOutput(join(folder, 'site'))).close();
  expect(paths(folder)).toEqual([]);
});

test('a lock that nobody signed is one that is being made, until it is old', async () => {
  const folder = makeFolder({ '.site.almanac/lock': '' });
  await expect(openOutput(join(folder, 'site'))).rejects.toThrow(/^Another almanac has the folder/);
  utimesSync(join(folder, '.site.almanac/lock'), 1, 1);
  (await openOutput(join(folder, 'site'))).close();
});
