import { availableParallelism } from 'node:os';
import { check } from 'recheck';
import type { Pattern } from './find-patterns.ts';
import { measurePattern } from './measure-pattern.ts';

/**
 * Effort is counted in steps and rounds, not in seconds: a busy machine would call harmless patterns bad. A thousand
 * steps for each character of an attack leave room for repetitions with a bound.
 */
const EFFORT = {
  ...{ attackLimit: 10_000_000, maxAttackStringSize: 10_000, maxIteration: 1 },
  ...{ attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 60_000 },
};

/**
 * What is wrong with those of some patterns whose time grows faster than the text: how fast, and a text that shows it.
 * What the checker cannot decide is measured, and so is what looks back: it counts that as one step.
 */
export async function judgePatterns(patterns: readonly Pattern[]): Promise<string[]> {
  const queue = groupByPattern(patterns);
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { source, flags, places } = next;
      const fault = await findFault(source, flags);
      if (fault !== null) found.push(`${places.join(', ')}: /${source}/${flags} is ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return found.sort();
}

interface Group {
  source: string;
  flags: string;
  places: string[];
}

function groupByPattern(patterns: readonly Pattern[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { at, source, flags } of patterns) {
    const { places } = groups.get(`/${source}/${flags}`) ?? { places: [] };
    groups.set(`/${source}/${flags}`, { source, flags, places: [...places, at] });
  }
  return [...groups.values()];
}

async function findFault(source: string, flags: string): Promise<string | null> {
  // Without a repetition that has no end, nothing is looked at more than a fixed number of times.
  if (!/[*+]|\{\d+,\}/.test(source)) return null;
  // The checker does not know `d`, which tells of places and changes no match.
  const said = await check(source, flags.replace('d', ''), EFFORT);
  if (said.status === 'vulnerable') return `${said.complexity.summary}: ${said.attack.pattern}`;
  return said.status === 'unknown' || source.includes('(?<=') ? measurePattern(source, flags) : null;
}
