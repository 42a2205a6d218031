import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { program } from './run-almanac.ts';

/** Issue 2: `almanac --help` takes at most six times a bare `node -e 0`. */
const RATIO = 6;
const RUNS = 9;

test('the command starts fast', () => {
  const ratios = Array.from({ length: RUNS }, () => wallTime([program, '--help']) / wallTime(['-e', '0']));
  ratios.sort((a, b) => a - b);
  expect(ratios[(RUNS - 1) / 2]).toBeLessThanOrEqual(RATIO);
});

/** How long a run of Node.js takes, in nanoseconds. */
function wallTime(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args);
  return Number(process.hrtime.bigint() - start);
}
