import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../src/content/usage-error.ts';
import { FOUND } from './found.ts';
import { runProperties } from './run-properties.ts';

/* npm run fuzz -- [--minutes N]: tries all properties with documents that nobody has tried yet. */
try {
  const minutes = readMinutes(process.argv.slice(2));
  const { PROPERTIES } = await import('./properties.ts');
  const isTerminal = process.stderr.isTTY;
  const holds = await runProperties({
    properties: PROPERTIES,
    now: () => performance.now(),
    duration: minutes * 60_000,
    nextSeed: () => Math.floor(Math.random() * 2 ** 31),
    folder: relative(process.cwd(), FOUND),
    tell: (line) => process.stdout.write(`${line}\n`),
    show: (what) => void (isTerminal && process.stderr.write(`\r\u001B[K${what}\r`)),
  });
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** @throws UsageError For options that do not exist, and what is no number of minutes. */
function readMinutes(args: string[]): number {
  const { minutes = '1' } = parse(args);
  const number = /^\d{1,4}(?:\.\d{1,3})?$/.test(minutes) ? Number(minutes) : 0;
  if (number > 0) return number;
  throw new UsageError(`--minutes wants a number above 0 and below 10000, not "${minutes}".`);
}

function parse(args: string[]): { minutes?: string | undefined } {
  try {
    return parseArgs({ args, options: { minutes: { type: 'string' } }, strict: true }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.?\n|\. /);
    throw new UsageError(`${reason}.`);
  }
}
