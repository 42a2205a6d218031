import type { Draft, Verdict } from './verdict.ts';

/** What the page asks of the worker. */
export type Question =
  | { kind: 'judge'; draft: Draft; today: string }
  | { kind: 'mend'; draft: Draft; today: string }
  | { kind: 'template'; path: string };

export type Answer =
  | { kind: 'judge'; verdict: Verdict }
  | { kind: 'mend'; text: string }
  | { kind: 'template'; text: string | null }
  | { kind: 'failure'; reason: string };

/** A question or an answer on its way between the threads: an answer has the number of its question. */
export interface Numbered<T> {
  id: number;
  content: T;
}

/** The way to the worker. */
export interface WorkerLine {
  /** Asks something; it never fails but by a failure as its answer. */
  ask(question: Question): Promise<Answer>;
  /** Starts the worker, if it does not run: the first question would, too. */
  start(): void;
}

/** @param address Of the worker's script. */
export function openWorkerLine(address: string): WorkerLine {
  const waiting = new Map<number, (answer: Answer) => void>();
  let worker: Worker | null = null;
  let last = 0;
  /** After a failure, the next question starts another worker. */
  const fail = (reason: string): void => {
    worker?.terminate();
    worker = null;
    for (const resolve of waiting.values()) resolve({ kind: 'failure', reason });
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(address, { type: 'module' });
    // A script that does not load gives an event without a message.
    started.addEventListener('error', ({ message }) => fail(message || 'its script does not load'));
    started.addEventListener('message', ({ data }: MessageEvent<Numbered<Answer>>) => {
      if (data.content.kind === 'failure') return fail(data.content.reason);
      waiting.get(data.id)?.(data.content);
      waiting.delete(data.id);
    });
    return started;
  };
  return {
    start: () => {
      worker ??= start();
    },
    ask: (content) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        worker ??= start();
        worker.postMessage({ id: last, content } satisfies Numbered<Question>);
      }),
  };
}
