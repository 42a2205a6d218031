import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { errorCode } from '../../content/error-code.ts';
import { UsageError } from '../../content/usage-error.ts';

/** Who holds a lock, as its file says. */
const Holder = z.object({ process: z.number().int().positive(), host: z.string() });

/** So often a lock is tried for: others may take and leave it meanwhile. */
const ATTEMPTS = 10;

/** So many milliseconds a file may be there before it says who made it. */
const GRACE = 10_000;

/**
 * Takes the lock of a folder: a file that is there while a run writes to the folder. That of a run that was killed is
 * taken over.
 * @param path Of the file; the folder that it stands in must be there.
 * @param folder As messages name it.
 * @returns Gives the lock back.
 * @throws UsageError Where another run has it.
 * @throws What the system says where the file cannot be written: an error with a `code`.
 */
export function takeLock(path: string, folder: string): () => void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(path)) return () => rmSync(path, { force: true });
    const text = read(path);
    const holder = text === null ? null : readHolder(text);
    if (text !== null && isHeld(path, holder)) throw tellHeld(path, folder, holder);
    if (text !== null) removeStale(path, text);
  }
  throw tellHeld(path, folder, null);
}

function create(path: string): boolean {
  const holder: z.infer<typeof Holder> = { process: process.pid, host: hostname() };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // On a full disk the file is made and stays empty.
    if (errorCode(error) === 'ENOSPC') rmSync(path, { force: true });
    throw error;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function readHolder(text: string): z.infer<typeof Holder> | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isHeld(path: string, holder: z.infer<typeof Holder> | null): boolean {
  if (holder === null) return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < GRACE;
  // Of processes on other machines nobody knows. One that had our number is gone: containers give few numbers.
  if (holder.host !== hostname()) return true;
  return holder.process !== process.pid && isRunning(holder.process);
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Takes a stale lock away, unless another run was quicker and it is a new one by now: that goes back. */
function removeStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) === text) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function tellHeld(path: string, folder: string, holder: z.infer<typeof Holder> | null): UsageError {
  const who = holder === null ? '' : ` (process ${holder.process} on ${holder.host})`;
  return new UsageError(
    `Another almanac${who} is writing to "${folder}": wait until it has ended, or remove "${path}" if there is none.`,
  );
}
