import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends the process where it is told to end, as with Ctrl+C, with the exit code that shells give for that (128 and the
 * number of the signal).
 * @param act What is to be done before; it cannot wait for anything.
 */
export function onStop(act: () => void): void {
  const hear = (signal: (typeof SIGNALS)[number]): void => {
    act();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, hear);
}
