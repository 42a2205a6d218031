import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openOutput } from '../../src/cli/output/open-output.ts';
import { type WriteOptions, type WrittenSite, writeSite } from '../../src/cli/write-site.ts';
import { packageDirectory } from '../../src/package.ts';
import { buildViews, pagesOf, siteOf } from '../site/small-site.ts';
import { makeFolder } from './run-almanac.ts';

const one = siteOf({ 'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): 王小明\n- Skills: C#\n' });
const other = siteOf({ 'programs/gsoc/2020.md': '### Envoy\n\n#### B\n\n- Mentor(s): Jane Doe (@jane)\n' });

/** Publishes a site in a folder, as one run does. */
async function publish(
  folder: string,
  site: WriteOptions['site'],
  { known = new Map(), quiet = true }: Partial<WriteOptions> = {},
): Promise<WrittenSite> {
  const output = await openOutput(folder);
  try {
    return await writeSite({ site, output, known, quiet });
  } finally {
    output.close();
  }
}

afterEach(() => {
  vi.restoreAllMocks();
});

function files(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

test('writes each page and file where its url says, and tells of it', async () => {
  const output = join(makeFolder({}), 'new', 'folder');
  const pages = pagesOf(buildViews(one));
  const { written, print } = await publish(output, one);
  expect(written.filter((path) => path.endsWith('.html'))).toHaveLength(pages.length);
  expect([...print.keys()].sort()).toEqual([...written].sort());
  expect(files(output).sort()).toEqual(
    [
      ...pages.map(({ url }) => url.slice(1).replace(/(?<=^|\/)$/, 'index.html')),
      ...one.files.map(({ path }) => path),
      '.almanac.json',
      ...readdirSync(join(packageDirectory, 'dist/assets')).map((name) => `assets/${name}`),
    ].sort(),
  );
  expect(readFileSync(join(output, 'api/model.json'), 'utf8')).toBe(one.files[0]?.content());
  expect(existsSync(join(output, 'mentors/王小明/index.html'))).toBe(true);
});

test('pages name the style sheet with a hash of it', async () => {
  const output = makeFolder({});
  await publish(output, one);
  expect(readFileSync(join(output, 'index.html'), 'utf8')).toMatch(
    /href="\/assets\/style\.css\?v=[\da-f]{8}"/,
  );
});

test('removes what the run before wrote, and nothing else', async () => {
  const output = makeFolder({ 'mine.html': 'mine', 'ideas/mine/notes.txt': 'mine' });
  await publish(output, one);
  expect(files(output)).toContain('ideas/gsoc/2020/envoy/a/index.html');
  await publish(output, other);
  const left = files(output);
  expect(left).toContain('ideas/gsoc/2020/envoy/b/index.html');
  expect(left.filter((path) => path.includes('envoy/a') || path.includes('c-sharp'))).toEqual([]);
  expect(existsSync(join(output, 'ideas/gsoc/2020/envoy/a'))).toBe(false);
  expect(left).toEqual(expect.arrayContaining(['mine.html', 'ideas/mine/notes.txt']));
});

test('a list of files that leads out of the folder removes nothing there', async () => {
  const folder = makeFolder({ 'mine.txt': 'mine' });
  const output = join(folder, 'site');
  mkdirSync(output);
  const stray = ['../mine.txt', 'ideas/../../mine.txt', join(folder, 'mine.txt')];
  writeFileSync(join(output, '.almanac.json'), JSON.stringify({ files: stray }));
  await publish(output, one);
  expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
});

test('two runs write the same bytes', async () => {
  const [first, second] = [makeFolder({}), makeFolder({})];
  await publish(first, one);
  await publish(second, one);
  expect(files(second).sort()).toEqual(files(first).sort());
  for (const path of files(first))
    expect(readFileSync(join(second, path))).toEqual(readFileSync(join(first, path)));
});

test('says nothing on standard output', async () => {
  const write = vi.spyOn(process.stdout, 'write');
  const log = vi.spyOn(console, 'log');
  await publish(makeFolder({}), one, { quiet: false });
  expect([...write.mock.calls, ...log.mock.calls]).toEqual([]);
});

test('fails, with the reason on standard error, where two pages have the same url', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const twice = { ...one, ideas: [...one.ideas, ...one.ideas] };
  await expect(publish(makeFolder({}), twice)).rejects.toThrow();
  expect(told.mock.calls.join('')).toContain('/ideas/gsoc/2020/envoy/a/');
});

test('leaves files alone that are there and the same, and writes the others', async () => {
  const output = makeFolder({});
  const { print } = await publish(output, one);
  const again = await publish(output, one, { known: print });
  expect(again.written).toEqual([]);
  expect(again.print).toEqual(print);
  const idea = 'ideas/gsoc/2020/envoy/a/index.html';
  const known = new Map([...print].filter(([path]) => path !== idea));
  expect((await publish(output, one, { known })).written).toEqual([idea]);
  const { written } = await publish(output, other, { known: print });
  expect(written).toContain('ideas/gsoc/2020/envoy/b/index.html');
  expect(written).toContain('api/model.json');
  expect(written.filter((path) => path.startsWith('rules/') || path.startsWith('assets/'))).toEqual([]);
});
