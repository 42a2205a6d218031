import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { openCache } from '../content/cache.ts';
import { findCache } from './find-cache.ts';
import type { CommandOptions } from './options.ts';
import type { SitePrint } from './print-of.ts';

/** What a build left in its output folder. */
export type BuildRecord = z.infer<typeof BuildRecord>;
const BuildRecord = z.object({
  /** Hash of all that the site was made of. */
  made: z.string(),
  /** What the build said of documents. */
  messages: z.string(),
  /** "pages 494, programs 3": what there is in the site. */
  summary: z.string(),
  /** Whether a document could not be read. */
  failed: z.boolean(),
  /** All files of the site, by their paths in the folder. */
  files: z.record(
    z.string(),
    z.object({
      print: z.string(),
      /** In bytes. */
      size: z.number(),
      /** When it was written, in milliseconds since 1970. */
      time: z.number(),
    }),
  ),
});

export interface BuildRecords {
  /** `null` where there is none. */
  load(): Promise<BuildRecord | null>;
  /** Says that the folder is being written: what a run that is cut short leaves there is not what the record says. */
  suspend(record: BuildRecord): Promise<void>;
  save(record: Omit<BuildRecord, 'files'>, print: SitePrint): Promise<void>;
}

/** The record of an output folder, kept beside what was read, so that equal sites are equal folders; none with `--no-cache`. */
export function openRecords(options: CommandOptions, output: string): BuildRecords {
  const folder = findCache(options);
  const cache = folder === null ? null : openCache(folder, BuildRecord);
  const key = ['output', resolve(output)];
  return {
    load: async () => (await cache?.read(key)) ?? null,
    suspend: async (record) => cache?.write(key, { ...record, made: '' }),
    async save(record, print) {
      const files = Object.fromEntries(
        [...print].flatMap(([path, hash]) => {
          const found = findFile(join(output, path));
          return found ? [[path, { print: hash, ...found }]] : [];
        }),
      );
      await cache?.write(key, { ...record, files });
    },
  };
}

/** The prints of the files that are in the output folder as they were written. */
export function findIntact(output: string, { files }: BuildRecord): Map<string, string> {
  const intact = new Map<string, string>();
  for (const [path, { print, size, time }] of Object.entries(files)) {
    const found = findFile(join(output, path));
    if (found?.size === size && found.time === time) intact.set(path, print);
  }
  return intact;
}

function findFile(path: string): { size: number; time: number } | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { size: found.size, time: found.mtimeMs } : null;
}
