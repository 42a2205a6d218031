import { parseArgs } from 'node:util';
import { isSubject, SUBJECT_NAMES, type SubjectName } from './subject.ts';
import { UsageError } from './usage-error.ts';

export interface BenchOptions {
  /** The content folder; `null` for the corpus where it is there, else that of the project. */
  content: string | null;
  factors: number[];
  runs: number;
  /** Whether a subject is left out at a scale. */
  isSkipped(name: SubjectName, factor: number): boolean;
  /** The file for the JSON; `null` for none. */
  json: string | null;
  /** The name of the release to keep; `null` for none. */
  save: string | null;
  /** Where VitePress is; `null` for on the path. */
  vitepress: string | null;
}

/**
 * Reads the arguments of the command.
 * @throws UsageError For options that do not exist, and values that are missing or of the wrong kind.
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const values = parse(args);
  const { content = null, scale = '1,10', runs = '3', json = null, save = null, vitepress = null } = values;
  for (const [name, value] of Object.entries({ content, json, save, vitepress }))
    if (value === '') throw new UsageError(`--${name} wants a value.`);
  const skips = readSkips(values.skip ?? '');
  return {
    content,
    factors: [...new Set(scale.split(',').map((part) => readNumber('scale', part)))].sort((a, b) => a - b),
    runs: readNumber('runs', runs),
    isSkipped: (name, factor) =>
      skips.some((skip) => skip.name === name && (skip.factor ?? factor) === factor),
    json,
    save,
    vitepress,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    content: text,
    scale: text,
    runs: text,
    skip: text,
    json: text,
    save: text,
    vitepress: text,
  };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.?\n|\. /);
    throw new UsageError(`${reason}.`);
  }
}

function readNumber(name: string, value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UsageError(`--${name} wants whole numbers from 1 to 9999, not "${value}".`);
}

interface Skip {
  name: SubjectName;
  /** `null` for all scales. */
  factor: number | null;
}

/** `dev@100,vitepress` leaves out `dev` at 100 times the content, and VitePress at all scales. */
function readSkips(value: string): Skip[] {
  return value
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [name = '', factor] = part.split('@');
      if (!isSubject(name) || name === 'cold')
        throw new UsageError(`--skip wants names such as dev or dev@100 of ${skippable()}, not "${part}".`);
      return { name, factor: factor === undefined ? null : readNumber('skip', factor) };
    });
}

function skippable(): string {
  return SUBJECT_NAMES.filter((name) => name !== 'cold').join(', ');
}
