import { UsageError } from '../content/usage-error.ts';

/**
 * Writes a text to standard output and waits until all of it is taken, or no more is wanted ("almanac export | head").
 * @throws UsageError Where it cannot be written: a full disk, say.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (error?: Error | null): void => {
      const code = error && 'code' in error ? String(error.code) : null;
      if (code === null || code === 'EPIPE') resolve();
      else reject(new UsageError(`Cannot write to standard output (${code}).`));
    };
    process.stdout.once('error', end);
    process.stdout.write(text, end);
  });
}
