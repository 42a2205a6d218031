import { endOfTerm } from '../../check/end-of-term.ts';
import { toDays } from '../../check/is-open-term.ts';
import { redactEmails } from '../../model/redact.ts';
import type { Surroundings } from '../../rules/surroundings.ts';
import type { SiteFile } from '../site.ts';
import type { SiteOptions } from '../site-options.ts';
import { type PlaygroundSurroundings, SURROUNDINGS_PATH } from './playground-surroundings.ts';

/** What the playground asks of the content around a document; e-mail addresses are taken out, wherever they stand. */
export function buildSurroundingsFile(
  surroundings: Surroundings,
  settings: SiteOptions['settings'],
): SiteFile {
  // Told at once: the readings, of which surroundings are made, need not be kept until it is written.
  const told = tellSurroundings(surroundings, settings);
  return { path: SURROUNDINGS_PATH, content: () => JSON.stringify(told, redact) };
}

function redact(_: string, value: unknown): unknown {
  return typeof value === 'string' ? redactEmails(value) : value;
}

function tellSurroundings(
  { vocabulary, registry, mentors, issues, terms }: Surroundings,
  { publishEmails, images, repository, branch, directory }: SiteOptions['settings'],
): PlaygroundSurroundings {
  const programs = vocabulary.programs.map(({ id, name, templates }) => ({
    id,
    name,
    ...(templates && { templates }),
  }));
  return {
    vocabulary: { ...vocabulary, programs },
    registry,
    mentors: [...mentors].map(([handle, mentions]) => [handle, [...mentions]]),
    issues: [...issues].map(([url, mentions]) => [
      url,
      mentions.map((mention) => ({ ...mention, projects: [...mention.projects] })),
    ]),
    terms: terms.map((term) => ({
      paths: term.readings.map(({ path }) => path),
      end: endOfTerm(toDays(term)),
    })),
    settings: { publishEmails, images, repository, branch, directory },
  };
}
