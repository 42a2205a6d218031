import fc from 'fast-check';
import { writeFound } from './found.ts';
import type { Property } from './property.ts';

export interface FuzzOptions {
  properties: readonly Property[];
  /** In milliseconds. */
  now(): number;
  /** Milliseconds; what is being tried then is tried to its end. */
  duration: number;
  /** The seed of a round. */
  nextSeed(): number;
  /** Where documents for which a property does not hold are put. */
  folder: string;
  /** Takes a line for each property of each round. */
  tell(line: string): void;
  /** Takes what is being tried. */
  show(what: string): void;
}

/**
 * Tries properties in rounds, each with another seed, until the time is over. One that does not hold is told with its
 * seed and the smallest document that shows it, and left out of later rounds.
 * @returns Whether all of them hold.
 */
export async function runProperties(options: FuzzOptions): Promise<boolean> {
  const end = options.now() + options.duration;
  const left = () => end - options.now();
  const broken = new Set<Property>();
  for (let round = 1; left() > 0 && broken.size < options.properties.length; round += 1) {
    const seed = options.nextSeed();
    for (const property of options.properties) {
      if (broken.has(property) || left() <= 0) continue;
      const { name } = property;
      options.show(`round ${round}, seed ${seed}: ${name}`);
      const found = await tryProperty(property, { seed, left: left(), folder: options.folder });
      options.tell(`round ${round}, seed ${seed}: ${name} ${found.told}`);
      if (!found.holds) broken.add(property);
    }
  }
  return broken.size === 0;
}

interface Try {
  seed: number;
  left: number;
  folder: string;
}

async function tryProperty(
  property: Property,
  { seed, left, folder }: Try,
): Promise<{ holds: boolean; told: string }> {
  const { texts, runs, check } = property;
  const tried = await fc.check(
    fc.asyncProperty(texts, async (text) => void (await check(text))),
    { seed, numRuns: runs, interruptAfterTimeLimit: left, markInterruptAsFailure: false },
  );
  if (tried.counterexample === null) return { holds: true, told: `holds for ${tried.numRuns} documents` };
  const [text] = tried.counterexample;
  const reason = String(tried.errorInstance).replace(/\s+/g, ' ').slice(0, 300);
  return { holds: false, told: `does not hold for ${writeFound(property, text, folder)}: ${reason}` };
}
