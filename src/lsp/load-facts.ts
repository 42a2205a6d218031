import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { loadSettings } from '../content/load-settings.ts';
import { openDirectory } from '../content/open-directory.ts';
import { Settings } from '../content/settings.ts';
import { UsageError } from '../content/usage-error.ts';
import { Registry } from '../model/registry.ts';
import { mergeLimits } from '../vocabulary/merge-limits.ts';
import { mergePrograms } from '../vocabulary/merge-programs.ts';
import { Programs, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** What the settings files of a content folder say. */
export interface Facts {
  /** With the programs of the folder. */
  vocabulary: Vocabulary;
  programs: Programs;
  registry: Registry;
  settings: Settings;
  /** A sentence for each file that is broken. */
  failures: string[];
}

/**
 * Loads the settings files of a content folder. Nobody is stopped by a broken one: what it said before still holds.
 * @param vocabulary The one that comes with Almanac.
 * @param before What the files said the last time; a vocabulary that is the same stays the same object.
 */
export async function loadFacts(
  directory: string,
  vocabulary: Vocabulary,
  before: Facts | null,
): Promise<Facts> {
  const folder = openDirectory(directory);
  const failures: string[] = [];
  const load = async <T>(
    name: string,
    schema: z.ZodType<T>,
    otherwise: { none: T; broken: T },
  ): Promise<T> => {
    try {
      return (await loadSettings(folder, name, { schema })) ?? otherwise.none;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
      return otherwise.broken;
    }
  };
  const programs = await load('programs.yml', Programs, { none: [], broken: before?.programs ?? [] });
  const registry = await load('projects.yml', Registry, { none: [], broken: before?.registry ?? [] });
  const defaults = Settings.parse({});
  const settings = await load('almanac.yml', Settings, {
    none: defaults,
    broken: before?.settings ?? defaults,
  });
  const isSame =
    isDeepStrictEqual(programs, before?.programs) &&
    isDeepStrictEqual(settings.limits, before?.settings.limits);
  const limits = mergeLimits(vocabulary.limits, settings.limits);
  const merged =
    before && isSame
      ? before.vocabulary
      : { ...vocabulary, programs: mergePrograms(vocabulary.programs, programs), limits };
  return { vocabulary: merged, programs, registry, settings, failures };
}
