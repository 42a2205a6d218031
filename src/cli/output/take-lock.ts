import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../../content/error-code.ts';
import { UsageError } from '../../content/usage-error.ts';

/** Who holds a lock, as its file says. */
const Holder = z.object({ process: z.number().int().positive(), host: z.string() });

/** So often a lock is tried for: others may take and leave it meanwhile. */
const ATTEMPTS = 10;

/** So many milliseconds a file may be there before it says who made it. */
const GRACE = 10_000;

/** Who holds a lock says so every so many milliseconds, as the time of its file. */
const BEAT = 30_000;

/** A lock of which nothing was heard for so many milliseconds is nobody's, where nobody can look for its process. */
const SILENCE = 300_000;

/**
 * Takes the lock of a workshop: a file that is there while a run works in it. That of a run that was killed is taken
 * over.
 * @param workshop The folder; it is removed with the lock where nothing is left in it.
 * @param folder The one that is worked on, as messages name it.
 * @returns Gives the lock back. May be called twice.
 * @throws UsageError Where another run has it.
 * @throws What the system says where the file cannot be written: an error with a `code`.
 */
export function takeLock(workshop: string, folder: string): () => void {
  const path = join(workshop, 'lock');
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (create(workshop)) return keep(workshop);
    const text = read(path);
    const holder = text === null ? null : readHolder(text);
    if (text !== null && isHeld(path, holder)) throw tellHeld(path, folder, holder);
    if (text !== null) removeStale(path, text);
  }
  throw tellHeld(path, folder, null);
}

/** @returns Gives the lock back, once. */
function keep(workshop: string): () => void {
  const path = join(workshop, 'lock');
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {}
  }, BEAT);
  beat.unref();
  let isHeldStill = true;
  return () => {
    if (!isHeldStill) return;
    isHeldStill = false;
    clearInterval(beat);
    for (const own of [join(workshop, '.gitignore'), path]) rmSync(own, { force: true });
    removeEmpty(workshop);
  };
}

/** Another run may have begun there, and something may be left that could not be removed. */
function removeEmpty(workshop: string): void {
  try {
    rmdirSync(workshop);
  } catch {}
}

function create(workshop: string): boolean {
  const path = join(workshop, 'lock');
  const holder: z.infer<typeof Holder> = { process: process.pid, host: hostname() };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    // Where the run before has just removed the workshop, it is made again.
    if (errorCode(error) === 'ENOENT') mkdirSync(workshop, { recursive: true });
    if (/^(?:EEXIST|ENOENT)$/.test(errorCode(error) ?? '')) return false;
    // On a full disk the file is made and stays empty.
    if (errorCode(error) === 'ENOSPC') rmSync(path, { force: true });
    removeEmpty(workshop);
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
  if (holder === null) return silenceOf(path) < GRACE;
  // Nobody sees the processes of other machines, and each container is one.
  if (holder.host !== hostname()) return silenceOf(path) < SILENCE;
  // One that had our number is gone: containers give few of them.
  return holder.process !== process.pid && isRunning(holder.process);
}

/** For how many milliseconds nothing was heard of who holds a lock. */
function silenceOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
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
  if (read(aside) !== text) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function tellHeld(path: string, folder: string, holder: z.infer<typeof Holder> | null): UsageError {
  const who = holder === null ? '' : ` (process ${holder.process} on ${holder.host})`;
  return new UsageError(
    `Another almanac${who} has the folder "${folder}": wait until it has ended (stop "almanac dev"), or remove "${path}" if no such program runs any more.`,
  );
}
