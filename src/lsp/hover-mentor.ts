import type { Mentor, Model } from '../model/model.ts';
import type { Person } from '../parse/reading.ts';
import { toCount } from '../site/text/to-count.ts';
import { toHref } from '../site/urls.ts';
import { fold } from '../vocabulary/fold.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Knowledge } from './knowledge.ts';
import { listByYear } from './list-by-year.ts';

/** What is known of a mentor, as markdown. */
export function hoverMentor(person: Person, { model, site }: Knowledge): string {
  const mentor = findMentor(person, model);
  const github = mentor?.github ?? person.github;
  const name = mentor?.name ?? person.name ?? github ?? '';
  const profile = github === null ? null : `[@${github}](https://github.com/${github})`;
  const head = [`**${escapeMarkdown(name)}**`, profile].filter((part) => part !== null).join(' ');
  if (!mentor) return `${head}\n\nNo saved document names this mentor yet.`;
  const others = mentor.names.filter((other) => other !== mentor.name);
  const projects = model.projects.filter(({ id }) => mentor.projects.includes(id)).map((own) => own.name);
  return [
    head,
    others.length > 0 ? `Also written ${others.map(escapeMarkdown).join(', ')}` : null,
    `${toCount(mentor.ideas.length, 'idea')}:\n\n${listByYear(mentor.ideas, model).join('\n')}`,
    projects.length > 0 ? `Projects: ${projects.map(escapeMarkdown).join(', ')}` : null,
    site === null ? null : `[Page of this mentor](${toHref(mentor.url, site)})`,
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}

/** By the handle; who is named without one is the only mentor of that name. */
function findMentor({ name, github }: Person, { mentors }: Model): Mentor | null {
  const handle = github?.toLowerCase();
  if (handle !== undefined) return mentors.find((mentor) => mentor.github?.toLowerCase() === handle) ?? null;
  const key = fold(name ?? '');
  const [first, second] = mentors.filter(({ names }) => names.some((other) => fold(other) === key));
  return first && !second ? first : null;
}
