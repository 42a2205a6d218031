import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeDirectory } from '../../content/make-directory.ts';
import { pathBelow } from '../../content/path-below.ts';
import { carryOver, exchangeFolder } from './exchange-folder.ts';
import { loadManifest, MANIFEST, writeManifest } from './manifest.ts';
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
 * place of its own: in a mount point, below a folder that may not be written to, in the working directory.
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
  const folder = existsSync(name) ? realpathSync(name) : resolve(name);
  const { workshop, isBeside } = await chooseWorkshop(folder);
  const giveBack = takeLock(`${workshop}-lock`, name);
  const [draft, aside] = [join(workshop, 'next'), join(workshop, 'last')];
  const isWhole = isBeside && !isServed && pathBelow(folder, process.cwd()) === null;
  const clear = (): void => rmSync(workshop, { recursive: true, force: true });
  restore(workshop, folder);
  clear();
  let isPublished = false;
  return {
    folder,
    name,
    draft,
    publish(publication) {
      try {
        if (!isNew(folder, publication)) return;
        if (!isWhole || !publishWhole(publication, { folder, draft, aside }))
          replaceFiles({ folder, draft, ...publication });
        isPublished = true;
        clear();
      } catch (error) {
        throw toUnwritable(error, name) ?? error;
      }
    },
    isPublished: () => isPublished,
    close() {
      clear();
      giveBack();
    },
  };
}

/** A hidden folder for what is in the making: beside the output folder where it can be, else inside of it. */
async function chooseWorkshop(folder: string): Promise<{ workshop: string; isBeside: boolean }> {
  const parent = dirname(folder);
  await makeDirectory(parent);
  if (existsSync(folder)) accessSync(join(folder, '.'), constants.W_OK);
  if (parent !== folder && isWritable(parent) && isOneDevice(parent, folder))
    return { workshop: join(parent, `.${basename(folder)}.almanac`), isBeside: true };
  await makeDirectory(folder);
  return { workshop: join(folder, '.almanac'), isBeside: false };
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

/** A run that was killed between the two renames of an exchange left the old folder aside. */
function restore(workshop: string, folder: string): void {
  const aside = join(workshop, 'last');
  const isOurs = lstatSync(workshop, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isOurs && existsSync(aside) && !existsSync(folder)) renameSync(aside, folder);
}

function isNew(folder: string, { files, written }: Publication): boolean {
  if (written.length > 0) return true;
  const before = new Set(loadManifest(folder));
  return before.size !== files.length || files.some((file) => !before.has(file));
}

/** @returns Whether it could be. */
function publishWhole(
  { files, written }: Publication,
  { folder, draft, aside }: { folder: string; draft: string; aside: string },
): boolean {
  mkdirSync(draft, { recursive: true });
  if (existsSync(folder)) {
    const [fresh, site] = [new Set(written), new Set(files)];
    const before = new Set(loadManifest(folder));
    carryOver(folder, draft, (path) =>
      site.has(path) ? !fresh.has(path) : !before.has(path) && path !== MANIFEST,
    );
  }
  writeManifest(draft, files);
  return exchangeFolder({ folder, draft, aside });
}
