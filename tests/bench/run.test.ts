import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../bench/options.ts';
import { Report } from '../../bench/report.ts';
import { UsageError } from '../../bench/usage-error.ts';
import { packageDirectory } from '../../src/package.ts';
import { makeFolder } from '../cli/run-almanac.ts';

function runBench(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...args], {
    cwd: packageDirectory,
    encoding: 'utf8',
  });
}

test.each([
  [['--scale', '0'], '--scale wants whole numbers from 1 to 9999, not "0".'],
  [['--scale', '1,ten'], '--scale wants whole numbers from 1 to 9999, not "ten".'],
  [['--runs=-1'], '--runs wants whole numbers from 1 to 9999, not "-1".'],
  [['--json='], '--json wants a value.'],
  [['--fast'], "Unknown option '--fast'."],
  [['today'], "Unexpected argument 'today'."],
  [
    ['--skip', 'cold'],
    '--skip wants names such as dev or dev@100 of remark, reader, floor, unchanged, edited, warm, spread, dev, check, node, vitepress, hugo, not "cold".',
  ],
])('%j is not asked properly', (args, message) => {
  expect(() => readOptions(args)).toThrow(new UsageError(message));
});

test.each([
  [['--vitepress', 'none'], `--vitepress wants the file of VitePress's command: there is no "none".`],
  [['--content', 'src'], '--content wants a content folder: "src" has no programs.'],
])('%j ends with exit code 2', (args, message) => {
  expect(runBench(...args)).toMatchObject({ status: 2, stdout: '', stderr: `bench: ${message}\n` });
});

test('a subject is left out at one scale, or at all of them', () => {
  const { isSkipped, factors } = readOptions(['--scale', '10,1,10', '--skip', 'dev@10,hugo']);
  expect(factors).toEqual([1, 10]);
  expect([isSkipped('dev', 1), isSkipped('dev', 10), isSkipped('hugo', 1), isSkipped('check', 10)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('a small content is measured at two scales, but for what is left out', () => {
  const idea = (title: string): string =>
    `#### ${title}\n\n- Description: It takes minutes, because layers are pulled slowly.\n- Mentor: Jane Doe (@jane)\n`;
  const content = makeFolder({
    'programs/summerofcode/2020.md': `### Harbor\n\n${idea('Pulls')}\n${idea('Pushes')}`,
  });
  const json = join(makeFolder({}), 'report.json');
  const args = ['--content', content, '--scale', '2,1', '--runs', '1', '--json', json];
  const { status, stdout, stderr } = runBench(
    ...args,
    '--skip',
    'dev@2,check@2,floor@2,edited,warm,spread@2,unchanged,vitepress,hugo',
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/^\| measured \| .* \| 1x wall \| 1x CPU \| 2x wall \| 2x CPU \| growth \|$/m);
  const { scales, lines } = Report.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(scales.map(({ factor, documents, ideas }) => [factor, documents, ideas])).toEqual([
    [1, 1, 2],
    [2, 2, 4],
  ]);
  expect(Object.keys(scales[0]?.subjects ?? {}).sort()).toEqual([
    'check',
    'cold',
    'dev',
    'floor',
    'node',
    'reader',
    'remark',
    'spread',
  ]);
  expect(Object.keys(scales[1]?.subjects ?? {})).not.toContain('dev');
  expect(lines.map(({ values }) => values.length)).toEqual([2, 1, 1, 1, 1, 2]);
  for (const { values } of lines) for (const { value } of values) expect(value).toBeGreaterThan(0);
});
