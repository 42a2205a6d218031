import { join } from 'node:path';
import { location } from 'vfile-location';
import type { z } from 'zod';
import { readYaml } from '../yaml/read-yaml.ts';
import type { Cache } from './cache.ts';
import type { ContentFolder } from './content-folder.ts';
import { errorCode } from './error-code.ts';
import { tellUnreadable } from './tell-unreadable.ts';
import { UsageError } from './usage-error.ts';

export interface SettingsOptions<T> {
  schema: z.ZodType<T>;
  /** Where values are kept between runs; nowhere, if it is left out. */
  cache?: Cache<T> | null;
}

/** In characters: the longest one that people have written, a registry of 250 projects, has 57,000. */
export const LONGEST_SETTINGS = 500_000;

/**
 * A YAML file of a content folder, checked by a schema; `null` where there is none.
 * @throws UsageError Where it cannot be read, is not YAML or breaks the schema: one sentence with the file, the place and the reason.
 */
export async function loadSettings<T>(
  folder: ContentFolder,
  name: string,
  { schema, cache = null }: SettingsOptions<T>,
): Promise<T | null> {
  const path = join(folder.name, name);
  let text: string;
  try {
    text = new TextDecoder().decode(await folder.read(name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    const { reason, note } = tellUnreadable(error);
    throw new UsageError(`${path}: ${reason}. ${note}`);
  }
  const known = await cache?.read([name, text]);
  if (known) return known;
  const reading = readYaml(text, LONGEST_SETTINGS);
  if ('fault' in reading) {
    const { start, reason } = reading.fault;
    const { line = 1, column = 1 } = location(text).toPoint(start) ?? {};
    throw new UsageError(`${path}:${line}:${column} is not valid YAML: ${reason}.`);
  }
  const { value } = reading;
  if (value === null || value === undefined) return null;
  const result = schema.safeParse(value);
  if (result.success) {
    await cache?.write([name, text], result.data);
    return result.data;
  }
  const [issue] = result.error.issues;
  throw new UsageError(`${path} is not valid: ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`);
}
