import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { apiFiles, toJson } from '../site/api.ts';
import type { CommandOptions } from './options.ts';
import { readContent } from './read-content.ts';

/** `almanac export`: the model as JSON on standard output, or with its slices and schema in a folder. */
export async function exportModel(options: CommandOptions): Promise<number> {
  const { model, failed } = await readContent(options);
  const { output } = options;
  if (output === null) process.stdout.write(toJson(model));
  else {
    for (const { path, content } of apiFiles(model)) {
      const target = join(output, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  }
  return failed ? 1 : 0;
}
