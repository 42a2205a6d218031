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
