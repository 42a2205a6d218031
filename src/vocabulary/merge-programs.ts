import type { Program, Programs } from './vocabulary.ts';

/** Programs, and what a community says of its own: keys of a known program are replaced, other programs follow. */
export function mergePrograms(known: Programs, own: Programs): Programs {
  const merged = new Map<string, Program>(known.map((program) => [program.id, program]));
  for (const program of own) merged.set(program.id, { ...merged.get(program.id), ...program });
  return [...merged.values()];
}
