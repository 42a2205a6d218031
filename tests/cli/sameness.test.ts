import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { hasShared, shared } from '../shared.ts';
import { makeCommunity } from './community.ts';
import { listTree } from './list-tree.ts';
import { makeFolder, program } from './run-almanac.ts';

/** One way of building a content folder. */
interface Way {
  /** The folder that the command runs in; that of the content, if it is left out. */
  cwd?: string;
  /** Relative to that folder, or not, as the output. */
  content?: string;
  output?: string;
  options?: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** What runs the command. */
  by?: readonly string[];
}

const { folder: community, git } = makeCommunity();

/** Builds a site in some way: the hashes of its files. */
function build(way: Way): Record<string, string> {
  const { cwd = community, content = '.', output = makeFolder({}), options = ['--no-cache'], by = [] } = way;
  const [first = '', ...args] = [...by, process.execPath, program, 'build', '--quiet', ...options];
  const { status, stderr } = spawnSync(first, [...args, '--content', content, '--output', output], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...way.env },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  return listTree(resolve(cwd, output));
}

function speak(language: string, zone: string): Way {
  return { env: { LC_ALL: language, LANG: language, TZ: zone } };
}

/** Node.js loads a module of `surroundings/` before the command. */
function withModule(name: string, env: NodeJS.ProcessEnv = {}): Way {
  const url = pathToFileURL(join(packageDirectory, 'tests/cli/surroundings', `${name}.mjs`));
  return { env: { ...env, NODE_OPTIONS: `--import=${url}` } };
}

/** A copy of the repository whose files are made in the opposite order, in a folder of a file system. */
function copyBackwards(to: string): string {
  const copy = (path: string): void => {
    for (const entry of readdirSync(join(community, path), { withFileTypes: true }).reverse()) {
      const name = join(path, entry.name);
      if (entry.isDirectory()) mkdirSync(join(to, name));
      if (entry.isDirectory()) copy(name);
      else cpSync(join(community, name), join(to, name));
    }
  };
  copy('.');
  return to;
}

function clone(): string {
  const folder = join(makeFolder({}), 'another place', 'of-content');
  execFileSync('git', ['clone', '-q', community, folder]);
  return folder;
}

/** A folder that lists its files in the order in which they were made, last one first. */
const MEMORY = '/dev/shm';
const inMemory = existsSync(MEMORY) ? mkdtempSync(join(MEMORY, 'almanac-')) : null;
afterAll(() => {
  if (inMemory !== null) rmSync(inMemory, { recursive: true });
});

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;
const cache = makeFolder({});
const older = makeFolder({});
const damaged = makeFolder({});
const elsewhere = makeFolder({});

const WAYS: readonly [name: string, way: () => Way][] = [
  ['in Turkish, where the day begins first', () => speak('tr_TR.UTF-8', 'Pacific/Kiritimati')],
  ['in German, where it begins late', () => speak('de_DE.UTF-8', 'America/Los_Angeles')],
  ['in no language', () => speak('C', 'UTC')],
  ['eleven years later', () => withModule('shift-clock', { SHIFT_YEARS: '11' })],
  ['eleven years before', () => withModule('shift-clock', { SHIFT_YEARS: '-11' })],
  ['with folders that are listed backwards', () => withModule('reverse-folders')],
  ['from files that were made in another order', () => ({ cwd: copyBackwards(makeFolder({})) })],
  ['from a clone on another machine', () => ({ cwd: clone(), env: { HOME: makeFolder({}), USER: 'jane' } })],
  ['from the commit', () => ({ options: ['--no-cache', '--commit', 'HEAD'] })],
  ['with a cold cache', () => ({ options: ['--cache-dir', cache] })],
  ['with a warm cache', () => ({ options: ['--cache-dir', cache] })],
  ['over the site of an older commit', () => buildOver(older)],
  ['over a site that was damaged', () => damage(damaged)],
  [
    'from another folder, to one in it',
    () => ({ cwd: elsewhere, content: relative(elsewhere, community), output: 'a/site' }),
  ],
  [
    'from an absolute path, with files that nobody else may read',
    () => ({
      cwd: packageDirectory,
      content: `${community}/`,
      by: ['sh', '-c', 'umask 077; exec "$0" "$@"'],
    }),
  ],
];

/** The site of an older commit is there, and its cache. */
function buildOver(output: string): Way {
  const options = ['--cache-dir', makeFolder({})];
  build({ output, options: [...options, '--commit', 'HEAD~2'] });
  return { output, options };
}

/** The same site is there, with a page less and another one that somebody wrote to. */
function damage(output: string): Way {
  const options = ['--cache-dir', makeFolder({})];
  build({ output, options });
  writeFileSync(join(output, 'index.html'), 'damaged');
  rmSync(join(output, 'ideas/index.html'));
  return { output, options };
}

test.each([
  [speak('tr_TR.UTF-8', 'UTC'), 'Intl.NumberFormat().format(1.5)', '1,5'],
  [speak('C', 'Pacific/Kiritimati'), 'new Date(2e12).getHours()', '17'],
  [withModule('shift-clock', { SHIFT_YEARS: '1000' }), 'new Date().getFullYear() > 3000', 'true'],
  [withModule('reverse-folders'), `fs.readdirSync(${JSON.stringify(community)}).at(-1)`, '.git'],
])('what is around a program changes it: case %#', ({ env }, code, value) => {
  const stdout = execFileSync(process.execPath, ['-p', code], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(stdout.trim()).toBe(value);
});

describe('a site has the same bytes', () => {
  const site = build({});

  test('as many as there are files', () => {
    expect(git('status', '--porcelain')).toBe('');
    expect(Object.keys(site)).toEqual(
      expect.arrayContaining(['.almanac.json', 'index.html', 'old/index.html', 'feed.xml', 'deadlines.ics']),
    );
  });

  test.each(WAYS)('built %s', (_, way) => {
    expect(build(way())).toEqual(site);
  });

  test.runIf(inMemory !== null)('built from memory', () => {
    expect(build({ cwd: copyBackwards(inMemory ?? '') })).toEqual(site);
  });

  test.runIf(hasTaskset)('built on one core, and all else at once', () => {
    const { env } = withModule('reverse-folders', { TZ: 'Asia/Kathmandu', LC_ALL: 'lt_LT.UTF-8' });
    expect(build({ cwd: clone(), by: ['taskset', '-c', '0'], ...(env && { env }) })).toEqual(site);
  });
});

test.runIf(hasShared && hasTaskset)(
  'ten years of real documents give the same bytes on one core, another day',
  () => {
    const content = join(shared, 'corpus');
    const { env } = withModule('shift-clock', { SHIFT_YEARS: '3', TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' });
    const one = build({ content, cwd: packageDirectory, by: ['taskset', '-c', '0'], ...(env && { env }) });
    expect(one).toEqual(build({ content, cwd: packageDirectory }));
  },
);
