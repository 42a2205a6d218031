import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openThread } from '../../src/cli/open-thread.ts';
import { makeFolder, program } from './run-almanac.ts';

/** Enough ideas for a thread that writes, and documents that are long enough for two that read. */
const prose = `${'Words of a paragraph. '.repeat(40)}\n\n`;
const ideas = Array.from(
  { length: 450 },
  (_, number) => `#### Idea ${number}\n\n- Description: ${prose}- Mentor: Jane Doe (@jane)\n`,
);
const content = makeFolder({
  'programs/gsoc/2020.md': `### Envoy\n\n${ideas.slice(0, 220).join('\n')}`,
  'programs/gsoc/2021.md': `### Harbor\n\n${ideas.slice(220).join('\n')}`,
});

/** The site that some cores build, each file by its path. */
function build(command: readonly string[]): Map<string, string> {
  const output = makeFolder({});
  const [first = '', ...args] = [...command, process.execPath, program, 'build', '--no-cache'];
  const { status, stderr } = spawnSync(first, [...args, '--content', content, '--output', output], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(output.length), readFileSync(path, 'utf8')];
    }),
  );
}

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

describe('threads', () => {
  test.runIf(hasTaskset && availableParallelism() > 1)(
    'two cores build the site that one core builds',
    () => {
      const [one, two] = [build(['taskset', '-c', '0']), build([])];
      expect([...two.keys()].sort()).toEqual([...one.keys()].sort());
      for (const [path, text] of one) expect(two.get(path) === text, path).toBe(true);
      expect(two.get('/api/ideas.json')).toContain('Idea 449');
    },
    120_000,
  );

  test('one that fails says why, and what is asked of it later fails, too', async () => {
    const thread = openThread('writing-thread');
    const job = { model: null, options: {}, paths: [], output: makeFolder({}), quiet: true };
    await expect(thread.ask(job)).rejects.toThrow(/Cannot/);
    await expect(thread.ask(job)).rejects.toThrow(/Cannot/);
    await thread.close();
  });
});
