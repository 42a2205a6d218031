import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isSameTree, listTree, type Tree } from '../list-tree.ts';
import { makeFolder, program, type Run, runAlmanac } from '../run-almanac.ts';

const ideas = (...titles: string[]): string =>
  `## Project ideas\n\n### Envoy\n\n${titles.map((title) => `#### ${title}\n\n- Description: A test of ${title}.\n- Mentor: Jane Doe (@jane)\n`).join('\n')}`;

/** Two contents of one program: each has pages that the other one has not, and all lists differ. */
const contents = [ideas('One', 'Two'), ideas('Two', 'Three', 'Four')].map((text) =>
  makeFolder({ 'programs/summerofcode/2020.md': text }),
);
const [old = '', next = ''] = contents;

function argsOf(content: string, output: string): string[] {
  return ['build', '--content', content, '--output', output, '--no-cache'];
}

const build = (content: string, output: string): Promise<Run> => runAlmanac(argsOf(content, output));

/** The sites of the two contents, as undisturbed builds write them. */
let [oldSite, nextSite]: [Tree, Tree] = [{}, {}];

beforeAll(async () => {
  [oldSite = oldSite, nextSite = nextSite] = await Promise.all(
    contents.map(async (content) => {
      const output = makeFolder({});
      expect((await build(content, output)).code).toBe(0);
      return listTree(output);
    }),
  );
});

/** A folder in which the old site is published. */
async function publishOld(): Promise<{ folder: string; output: string }> {
  const folder = makeFolder({});
  const output = join(folder, 'site');
  expect((await build(old, output)).code).toBe(0);
  return { folder, output };
}

function start(content: string, output: string): ChildProcess {
  return spawn(process.execPath, [program, ...argsOf(content, output)], { stdio: 'ignore' });
}

/** Numbers from 0 to 1 that are the same in each run (the generator of Park and Miller). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 48_271) % 2_147_483_647) yield state / 2_147_483_647;
}

describe('a build that is killed', () => {
  test('at any of 50 moments leaves a site that is whole, the old one or the new one', async () => {
    const { folder, output } = await publishOld();
    const moments = numbers(7);
    // In milliseconds, of a build: it grows where builds are killed over and over, and ends by itself where they are not.
    let length = 500;
    let killed = 0;
    for (let round = 0; killed < 50; round++) {
      const child = start(round % 2 === 0 ? next : old, output);
      await Promise.race([setTimeout(moments.next().value * length), once(child, 'exit')]);
      const isKilled = child.exitCode === null && child.kill('SIGKILL');
      if (isKilled) await once(child, 'exit');
      killed += isKilled ? 1 : 0;
      length *= isKilled ? 1.05 : 0.8;
      const site = listTree(output);
      expect(isSameTree(site, oldSite) || isSameTree(site, nextSite), `round ${round}`).toBe(true);
    }
    expect((await build(next, output)).code).toBe(0);
    expect(isSameTree(listTree(output), nextSite)).toBe(true);
    expect(readdirSync(folder)).toEqual(['site']);
  }, 300_000);

  test('between the two renames is mended by the next one, whatever becomes of that', async () => {
    const { folder, output } = await publishOld();
    mkdirSync(join(folder, '.site.almanac/next'), { recursive: true });
    renameSync(output, join(folder, '.site.almanac/last'));
    const { code } = await runAlmanac(argsOf(join(folder, 'nowhere'), output));
    expect(code).toBe(2);
    expect(isSameTree(listTree(output), oldSite)).toBe(true);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('between the two renames, with a folder made anew since, loses nothing', async () => {
    const { folder, output } = await publishOld();
    writeFileSync(join(output, 'CNAME'), 'example.org');
    mkdirSync(join(folder, '.site.almanac/next'), { recursive: true });
    renameSync(output, join(folder, '.site.almanac/last'));
    mkdirSync(output);
    writeFileSync(join(output, 'mine.txt'), 'mine');
    const { code, stderr } = await build(next, output);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `almanac: A build was killed, and what was in "${output}" is now in "${join(folder, '.site.almanac/last')}": put it back, or remove it.\n`,
    });
    expect(existsSync(join(folder, '.site.almanac/last/CNAME'))).toBe(true);
    rmSync(join(output, 'mine.txt'));
    expect((await build(next, output)).code).toBe(0);
    expect(existsSync(join(output, 'CNAME'))).toBe(true);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test.each([
    ['SIGINT', 130, 'lock'],
    ['SIGTERM', 143, 'lock'],
    ['SIGINT', 130, 'next/index.html'],
  ] as const)(
    'with %s says so, leaves nothing behind, and ends with exit code %d',
    async (signal, code, sign) => {
      const { folder, output } = await publishOld();
      const child = spawn(process.execPath, [program, ...argsOf(next, output)]);
      let told = '';
      child.stderr.on('data', (chunk) => (told += String(chunk)));
      while (!existsSync(join(folder, '.site.almanac', sign))) await setTimeout(1);
      child.kill(signal);
      const [exit] = await once(child, 'close');
      expect({ exit, told }).toEqual({ exit: code, told: `Stopped: "${output}" is as it was.\n` });
      expect(isSameTree(listTree(output), oldSite)).toBe(true);
      // What was being written at that moment may have come behind the clearing.
      if (sign === 'lock') expect(readdirSync(folder)).toEqual(['site']);
      expect((await build(next, output)).code).toBe(0);
      expect(readdirSync(folder)).toEqual(['site']);
    },
  );
});

describe('two builds at once', () => {
  test('do not mix: the second one ends with one sentence and exit code 2', async () => {
    const { folder, output } = await publishOld();
    const first = start(next, output);
    const lock = join(folder, '.site.almanac/lock');
    while (!existsSync(lock)) await setTimeout(5);
    first.kill('SIGSTOP');
    const { code, stderr } = await build(old, output);
    first.kill('SIGCONT');
    await once(first, 'exit');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^almanac: Another almanac \(process \d+ on \S+\) has the folder "[^\n]+\n$/);
    expect(stderr).toContain(`remove "${lock}" if no such program runs any more`);
    expect(isSameTree(listTree(output), nextSite)).toBe(true);
  });

  test('the lock of one that was killed is taken over', async () => {
    const { folder, output } = await publishOld();
    const first = start(next, output);
    while (!existsSync(join(folder, '.site.almanac/lock'))) await setTimeout(5);
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(existsSync(join(folder, '.site.almanac/lock'))).toBe(true);
    expect((await build(next, output)).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

/** A small file system in memory, which takes root to mount. */
const small = makeFolder({});
const canMount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small]).status === 0;
afterAll(() => {
  if (canMount) spawnSync('umount', [small]);
});

describe.runIf(canMount)('a full disk', () => {
  /** Leaves so many bytes of it. */
  const fill = (left: number): void => {
    const { stdout } = spawnSync('df', ['--output=avail', '-B1', small], { encoding: 'utf8' });
    writeFileSync(join(small, 'ballast'), Buffer.alloc(Math.max(0, Number(stdout.split('\n')[1]) - left)));
  };

  test.each([0, 4096, 100_000, 400_000])(
    'with %d bytes left ends with one sentence and exit code 2, and leaves the old site',
    async (left) => {
      const output = join(small, 'site');
      rmSync(join(small, 'ballast'), { force: true });
      expect((await build(old, output)).code).toBe(0);
      fill(left);
      const { code, stderr } = await build(next, output);
      expect(stderr).toMatch(
        /^almanac: Cannot write to the folder "[^"]+" \(ENOSPC: [^)]+\): make room [^\n]+\n$/,
      );
      expect(code).toBe(2);
      expect(isSameTree(listTree(output), oldSite)).toBe(true);
      expect(readdirSync(small).sort()).toEqual(['ballast', 'site']);
      rmSync(join(small, 'ballast'));
      expect((await build(next, output)).code).toBe(0);
      expect(isSameTree(listTree(output), nextSite)).toBe(true);
    },
  );

  test('that is itself the output folder, and cannot be renamed, has the old files or the new ones', async () => {
    for (const name of readdirSync(small)) rmSync(join(small, name), { recursive: true });
    expect((await build(old, small)).code).toBe(0);
    expect(isSameTree(listTree(small), oldSite)).toBe(true);
    fill(100_000);
    expect((await build(next, small)).code).toBe(2);
    rmSync(join(small, 'ballast'));
    expect(isSameTree(listTree(small), oldSite)).toBe(true);
    expect((await build(next, small)).code).toBe(0);
    expect(isSameTree(listTree(small), nextSite)).toBe(true);
  });
});

/** Permissions mean nothing to root: the commands run as somebody else. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

function buildAsNobody(content: string, output: string): { code: number | null; stderr: string } {
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { status, stderr } = spawnSync(process.execPath, [program, ...argsOf(content, output)], {
    encoding: 'utf8',
    ...user,
  });
  return { code: status, stderr };
}

describe('permissions', () => {
  const open = async (): Promise<{ folder: string; output: string }> => {
    const { folder, output } = await publishOld();
    for (const content of contents) chmodSync(content, 0o755);
    spawnSync('chmod', ['-R', 'a+rwX', folder]);
    return { folder, output };
  };

  test('a folder that may not be written to stays, with one sentence and exit code 2', async () => {
    const { output } = await open();
    chmodSync(output, 0o555);
    const { code, stderr } = buildAsNobody(next, output);
    chmodSync(output, 0o777);
    expect(stderr).toBe(
      `almanac: Cannot write to the folder "${output}" (EACCES: permission denied): name another one with --output DIR.\n`,
    );
    expect(code).toBe(2);
    expect(isSameTree(listTree(output), oldSite)).toBe(true);
  });

  test('below a folder that may not be written to, files are replaced one by one', async () => {
    const { folder, output } = await open();
    chmodSync(folder, 0o555);
    const inode = statSync(output).ino;
    const { code, stderr } = buildAsNobody(next, output);
    chmodSync(folder, 0o777);
    expect(stderr).toMatch(/^Wrote /);
    expect(code).toBe(0);
    expect(isSameTree(listTree(output), nextSite)).toBe(true);
    expect(statSync(output).ino).toBe(inode);
  });
});

test('in the working directory, files are replaced one by one: the shell stays where it is', async () => {
  const { output } = await publishOld();
  const inode = statSync(output).ino;
  expect((await runAlmanac(argsOf(next, '.'), output)).code).toBe(0);
  expect(statSync(output).ino).toBe(inode);
  expect(isSameTree(listTree(output), nextSite)).toBe(true);
});
