import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder } from '../cli/run-almanac.ts';
import { listFound } from './found.ts';
import type { Property } from './property.ts';
import { runProperties } from './run-properties.ts';

/** Tries properties by a clock that goes on by ten seconds whenever somebody looks: what was told, without seeds, and the folder of what was found. */
async function fuzz(properties: readonly Property[]) {
  const folder = makeFolder({});
  const told: string[] = [];
  const tell = (line: string) => void told.push(line.replace(folder, 'found'));
  const seeds = [7, 8, 9][Symbol.iterator]();
  const nextSeed = () => seeds.next().value ?? 10;
  let time = 0;
  const now = () => {
    time += 10_000;
    return time;
  };
  const options = { properties, now, duration: 100_000, nextSeed, folder, tell, show: () => {} };
  const holds = await runProperties(options);
  return { holds, told, folder };
}

function propertyOf(name: string, check: Property['check'], texts = fc.string({ minLength: 1 })): Property {
  return { name, texts, runs: 50, check };
}

const sound = propertyOf('is-text', () => {});
const broken = propertyOf(
  'has-no-b',
  (text) => {
    if (text.includes('b')) throw new Error('There is a b.\nReally.');
  },
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }),
);

describe('trying properties', () => {
  test('goes on with other seeds while they hold', async () => {
    const { holds, told } = await fuzz([sound]);
    expect(holds).toBe(true);
    expect(told.slice(0, 2)).toEqual([
      'round 1, seed 7: is-text holds for 50 documents',
      'round 2, seed 8: is-text holds for 50 documents',
    ]);
  });

  test('keeps the smallest document for which one does not hold, and goes on without it', async () => {
    const { holds, told, folder } = await fuzz([broken, sound]);
    expect(holds).toBe(false);
    expect(told[0]).toMatch(
      /^round 1, seed 7: has-no-b does not hold for found\/has-no-b-[\da-f]{8}\.md: Error: There is a b\. Really\.$/,
    );
    expect(told.slice(1).filter((line) => line.includes('has-no-b'))).toEqual([]);
    expect([...listFound(broken, folder).values()]).toEqual(['b']);
    expect([...listFound(sound, folder).values()]).toEqual([]);
  });

  test('keeps a document with half a character, too', async () => {
    const half = propertyOf('is-whole', () => expect.fail('half'), fc.constant('a\uD800'));
    const { folder } = await fuzz([half]);
    const [[file = '', text] = []] = listFound(half, folder);
    expect(text).toBe('a\uD800');
    expect(readFileSync(join(folder, file), 'utf8')).toBe('"a\\ud800"');
  });
});

test.each([
  ['--minutes soon', '--minutes wants a number above 0 and below 10000, not "soon".\n'],
  ['--minutes 0', '--minutes wants a number above 0 and below 10000, not "0".\n'],
  ['--minutes=-1', '--minutes wants a number above 0 and below 10000, not "-1".\n'],
  ['--hours 1', "Unknown option '--hours'.\n"],
])('npm run fuzz -- %s is told what is wrong', (args, message) => {
  const program = [join(packageDirectory, 'node_modules/tsx/dist/cli.mjs'), 'tests/properties/fuzz.ts'];
  const { status, stderr, stdout } = spawnSync(process.execPath, [...program, ...args.split(' ')], {
    cwd: packageDirectory,
    encoding: 'utf8',
  });
  expect({ status, stderr, stdout }).toEqual({ status: 2, stderr: message, stdout: '' });
});
