import type { Model } from '../model/model.ts';
import { buildSkillUrls, PAGES, programUrl, yearUrl } from './urls.ts';

/**
 * The urls that people keep and link to: of the pages of which there is one, and of those of ideas, projects, mentors,
 * terms, programs, years and skills; no further pages of lists, no files.
 */
export function listAddresses({ ideas, projects, mentors, terms, programs }: Model): string[] {
  const skills = buildSkillUrls(ideas.flatMap((idea) => idea.skills));
  const years = new Set(terms.map(({ year }) => year));
  return [
    ...Object.values(PAGES),
    ...[...ideas, ...projects, ...mentors, ...terms].map(({ url }) => url),
    ...programs.map(({ id }) => programUrl(id)),
    ...[...years].map(yearUrl),
    ...skills.values(),
  ];
}
