import { setFlagsFromString } from 'node:v8';

/**
 * Lets the engine of Node.js 20 (V8 11.3) watch a function longer, in bytes of code run, before it compiles it for
 * speed. The parser of markdown is many small functions that are called in many ways: compiled early they are compiled
 * again and again, on threads of their own, which takes a quarter of the time of a build (`npm run bench`). Later
 * engines compile in two steps, and have no such flag.
 */
export function tuneEngine(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=500000');
}

/**
 * Has the engine collect garbage when its memory has grown by a quarter, and not when it has doubled: of a hundred times
 * the corpus a build then takes less than 3 GB where it took 5 (`npm run bench -- --scale 100`).
 */
export function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
