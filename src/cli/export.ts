import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDirectory } from '../content/make-directory.ts';
import { placeModel, toJson, toModelFiles } from '../model/publish-model.ts';
import { openContent } from './open-content.ts';
import type { CommandLine } from './options.ts';
import { makeFolder } from './output-folder.ts';
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
    await makeFolder(output);
    for (const { path, content } of toModelFiles(model, root)) {
      await makeDirectory(dirname(join(output, path)));
      await writeFile(join(output, path), content());
    }
  }
  return failed ? 1 : 0;
}
