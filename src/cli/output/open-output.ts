import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeDirectory } from '../../content/make-directory.ts';
import { pathBelow } from '../../content/path-below.ts';
import { UsageError } from '../../content/usage-error.ts';
import { carryOver, exchangeFolder, isExchangeable } from './exchange-folder.ts';
import { loadManifest, writeManifest } from './manifest.ts';
import { replaceFiles } from './replace-files.ts';
import { takeLock } from './take-lock.ts';
import { toUnwritable } from './to-unwritable.ts';

/** A folder that one run at a time publishes files in. Until then, it stays as it is. */
export interface Output {
  /** Where the folder is; there may be none yet. */
  folder: string;
  /** As the command line names it. */
  name: string;
  /** Where its new files are to be written, out of sight; nothing is there yet. */
  draft: string;
  /**
   * Publishes the draft, at once: no signal is heard meanwhile. Files of others stay.
   * @throws UsageError Where it cannot be, or a file of somebody else is in the way. The folder is as it was.
   */
  publish(files: Publication): void;
  /** Whether that has been done. */
  isPublished(): boolean;
  /** Gives the folder back, and removes a draft that was not published. May be called twice. */
  close(): void;
}

/** Paths relative to the folder, with forward slashes. */
export interface Publication {
  /** Of all files that the folder is to have of ours. */
  files: readonly string[];
  /** Of those that are in the draft: the others are there. */
  written: readonly string[];
}

/**
 * Opens an output folder, and mends what a run that was killed has left there.
 *
 * What is new takes its place as a whole, with two renames. Where that cannot be, or is not wanted, each file takes the
 * place of its own: in a mount point, below a folder that may not be written to, in the working directory, and where
 * others keep folders or links of theirs in it.
 * @param options.isServed Whether the folder is looked at while it is written to: its files then move one by one.
 * @throws UsageError Where the folder cannot be written to, or another run has it.
 */
export async function openOutput(name: string, { isServed = false } = {}): Promise<Output> {
  try {
    return await open(name, isServed);
  } catch (error) {
    throw toUnwritable(error, name) ?? error;
  }
}

async function open(name: string, isServed: boolean): Promise<Output> {
  const folder = await findFolder(name);
  const { workshop, isBeside } = await chooseWorkshop(folder);
  const giveBack = takeLock(workshop, name);
  const [draft, aside] = [join(workshop, 'next'), join(workshop, 'last')];
  try {
    // What is made there is nothing that git should see.
    writeFileSync(join(workshop, '.gitignore'), '*\n');
    restore(folder, { draft, aside });
  } catch (error) {
    giveBack();
    throw error;
  }
  clear(draft, aside);
  const mayExchange = isBeside && !isServed && pathBelow(folder, process.cwd()) === null;
  let isPublished = false;
  return {
    folder,
    name,
    draft,
    publish(publication) {
      if (!isChanged(folder, publication)) return;
      try {
        if (!mayExchange || !publishWhole(publication, { folder, draft, aside }))
          replaceFiles({ folder, draft, ...publication });
      } catch (error) {
        throw toUnwritable(error, name) ?? error;
      }
      isPublished = true;
      clear(draft, aside);
    },
    isPublished: () => isPublished,
    close() {
      clear(draft, aside);
      giveBack();
    },
  };
}

/** The folder that a name means: links on the way are followed, so that it is the same before and after it is made. */
async function findFolder(name: string): Promise<string> {
  if (existsSync(name)) return realpathSync(name);
  const parent = dirname(resolve(name));
  await makeDirectory(parent);
  return join(realpathSync(parent), basename(name));
}

/** A hidden folder for what is in the making: beside the output folder where it can be, else inside of it. */
async function chooseWorkshop(folder: string): Promise<{ workshop: string; isBeside: boolean }> {
  const parent = dirname(folder);
  if (existsSync(folder)) accessSync(join(folder, '.'), constants.W_OK);
  if (parent !== folder && isWritable(parent) && isOneDevice(parent, folder))
    return { workshop: makeWorkshop(join(parent, `.${basename(folder)}.almanac`)), isBeside: true };
  await makeDirectory(folder);
  return { workshop: makeWorkshop(join(folder, '.almanac')), isBeside: false };
}

/** Whatever else stands there, such as a link that leads elsewhere, gives way. */
function makeWorkshop(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(path);
  mkdirSync(path, { recursive: true });
  return path;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A mount point cannot be renamed. */
function isOneDevice(parent: string, folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found === undefined || found.dev === statSync(parent).dev;
}

interface Places {
  draft: string;
  /** Where the old folder goes in an exchange. */
  aside: string;
}

/** Between its two renames an exchange has both, the draft and the old folder: the one that was published goes back. */
function restore(folder: string, { draft, aside }: Places): void {
  if (!existsSync(draft) || !existsSync(aside)) return;
  if (existsSync(folder)) {
    if (readdirSync(folder).length > 0)
      throw new UsageError(
        `A build was killed, and what was in "${folder}" is now in "${aside}": put it back, or remove it.`,
      );
    rmdirSync(folder);
  }
  renameSync(aside, folder);
}

/** Removes what was in the making, and what has been replaced; what cannot be removed, the next run removes. */
function clear(draft: string, aside: string): void {
  if (existsSync(draft) && existsSync(aside)) return;
  for (const path of [draft, aside])
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch {}
}

function isChanged(folder: string, { files, written }: Publication): boolean {
  if (written.length > 0) return true;
  const before = new Set(loadManifest(folder));
  return before.size !== files.length || files.some((file) => !before.has(file));
}

/** @returns Whether it could be. */
function publishWhole(
  { files, written }: Publication,
  { folder, draft, aside }: Places & { folder: string },
): boolean {
  mkdirSync(draft, { recursive: true });
  if (existsSync(folder)) {
    if (!isExchangeable(folder, draft)) return false;
    const fresh = new Set(written);
    carryOver(
      folder,
      draft,
      files.filter((file) => !fresh.has(file)),
    );
  }
  writeManifest(draft, files);
  return exchangeFolder({ folder, draft, aside });
}
