import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostics } from 'recheck';
import type { Pattern } from './find-patterns.ts';

/**
 * What a checker says of the time that some patterns take: "ok" where it grows no faster than the text, else how fast,
 * with a text that shows it, or that the checker does not know.
 */
export async function judgePatterns(patterns: readonly Pattern[]): Promise<Map<Pattern, string>> {
  const queue = [...patterns];
  const verdicts = new Map<Pattern, string>();
  const threads = Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
    const thread = new Worker(new URL('./judge-thread.mjs', import.meta.url));
    for (let next = queue.pop(); next; next = queue.pop()) verdicts.set(next, await judge(next, thread));
    await thread.terminate();
  });
  await Promise.all(threads);
  return verdicts;
}

async function judge({ source, flags }: Pattern, thread: Worker): Promise<string> {
  // Without a repetition that has no end, a text is looked at a fixed number of times.
  if (!/[*+]|\{\d+,\}/.test(source)) return 'ok';
  const answer = new Promise<Diagnostics>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  thread.postMessage({ source, flags });
  const said = await answer;
  if (said.status === 'safe') return 'ok';
  if (said.status === 'unknown') return `unknown (${said.error.kind})`;
  return `${said.complexity.summary}: ${said.attack.pattern}`;
}
