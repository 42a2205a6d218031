import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  Addresses,
  Aliases,
  Facets,
  Headings,
  Labels,
  Placeholders,
  Programs,
  Timeline,
  type Vocabulary,
} from './vocabulary.ts';

/**
 * The vocabulary that comes with Almanac.
 * @param directory The package's `data/` folder.
 * @throws Where a file is missing or breaks its schema: the package itself is damaged.
 */
export function loadVocabulary(directory: string): Vocabulary {
  const load = <T>(name: string, schema: z.ZodType<T>): T =>
    schema.parse(parse(readFileSync(join(directory, name), 'utf8')));
  return {
    labels: load('labels.yml', Labels),
    headings: load('headings.yml', Headings),
    roles: load('roles.yml', Aliases),
    programs: load('programs.yml', Programs),
    timeline: load('timeline.yml', Timeline),
    projects: load('projects.yml', Aliases),
    skills: load('skills.yml', Aliases),
    facets: load('facets.yml', Facets),
    placeholders: load('placeholders.yml', Placeholders),
    addresses: load('addresses.yml', Addresses),
  };
}
