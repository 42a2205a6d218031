import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageDirectory } from '../package.ts';

/** A program that runs in a thread of its own and answers questions, one at a time. */
export interface Thread<Question, Answer> {
  /** @throws What the thread throws, and where it has ended. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/**
 * In MB: as much as the main thread has, behind the 192 kB that Node.js takes of it. What is nested too deep for one
 * must be so for all.
 */
const STACK = 1.15;

/**
 * Starts a program of `src/cli` in a thread.
 * @param name Of its file: "reading-thread".
 * @param data What it has from the start.
 */
export function openThread<Question, Answer>(name: string, data: unknown = null): Thread<Question, Answer> {
  const thread = new Worker(join(packageDirectory, 'dist/src/cli', `${name}.js`), {
    workerData: data,
    resourceLimits: { stackSizeMb: STACK },
  });
  const end = once(thread, 'exit').then(() => {
    throw new Error(`The thread "${name}" has ended.`);
  });
  end.catch(() => undefined);
  return {
    async ask(question) {
      thread.postMessage(question);
      const [answer] = await Promise.race([once(thread, 'message'), end]);
      return answer;
    },
    async close() {
      await thread.terminate();
    },
  };
}
