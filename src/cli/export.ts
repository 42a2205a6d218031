import { dirname, join } from 'node:path';
import { makeDirectory } from '../content/make-directory.ts';
import { writeWhole } from '../content/write-whole.ts';
import { placeModel, toJson, toModelFiles } from '../model/publish-model.ts';
import { openContent } from './open-content.ts';
import type { CommandLine } from './options.ts';
import { toUnwritable } from './output/to-unwritable.ts';
import { print } from './print.ts';
import { readContent } from './read-content.ts';
import { findAddress, toRoot } from './site-address.ts';

/**
 * `almanac export`: the model as JSON on standard output, or with its slices and schema in a folder.
 * @returns 1 where a document could not be read: the model is without it.
 */
export async function run({ options }: CommandLine): Promise<number> {
  const { model, settings, failed } = await readContent(options, { content: await openContent(options) });
  const { output } = options;
  const root = toRoot(findAddress(options, settings));
  if (output === null) await print(toJson(placeModel(model, root)));
  else {
    await writeFiles(output, toModelFiles(model, root));
  }
  return failed ? 1 : 0;
}

async function writeFiles(folder: string, files: ReturnType<typeof toModelFiles>): Promise<void> {
  try {
    for (const { path, content } of files) {
      await makeDirectory(dirname(join(folder, path)));
      await writeWhole(join(folder, path), content());
    }
  } catch (error) {
    throw toUnwritable(error, folder) ?? error;
  }
}
