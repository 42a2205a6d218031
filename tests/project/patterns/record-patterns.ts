import { relative } from 'node:path';
import type { Pattern } from './find-patterns.ts';

/**
 * The regular expressions that sources below a root build from text while something runs, once each. What is to be seen
 * has to be imported by it: some are built when their file is loaded.
 */
export async function recordPatterns(root: string, run: () => Promise<void>): Promise<Pattern[]> {
  const seen = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    const at = findCaller(root);
    if (at !== null) seen.set(`${at} ${made}`, { at, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]) => record(new target(source, flags)),
    apply: (target, _self, [source, flags]) => record(target(source, flags)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return [...seen.values()];
}

/** The line that calls the constructor, if it is one of `src`. */
function findCaller(root: string): string | null {
  const [, , , , caller = ''] = (new Error().stack ?? '').split('\n');
  const [, path = '', line = ''] = /\(?(?:file:\/\/)?(\/[^()]*?):(\d+):\d+\)?$/.exec(caller) ?? [];
  const inside = relative(root, path);
  return inside.startsWith('src/') ? `${inside}:${line}` : null;
}
