import type { Brief } from '../files/build-brief.ts';
import { toHref } from '../urls.ts';

/** The keys of a record, in the order of columns. */
export const IDEA_COLUMNS = [
  'id',
  'title',
  'url',
  'program',
  'term',
  'year',
  'projects',
  'status',
  'skills',
  'mentors',
  'size',
  'difficulty',
] as const satisfies (keyof IdeaRecord)[];

/** An idea in brief, in words: what people download. */
export interface IdeaRecord {
  id: string;
  title: string;
  url: string;
  program: string;
  term: string;
  year: number | null;
  projects: string[];
  status: string;
  skills: string[];
  mentors: string[];
  size: string | null;
  difficulty: string | null;
}

/**
 * An idea of the brief, by its place in it.
 * @param root What stands before its address: an address or a path prefix, with a slash at its end.
 */
export function toIdeaRecord(brief: Brief, place: number, root: string): IdeaRecord {
  const { programs, terms, projects, skills, mentors, sizes, difficulties, ideas } = brief;
  const term = ideas.term[place] ?? -1;
  const id = ideaIdAt(brief, place);
  return {
    id,
    title: ideas.title[place] ?? '',
    url: toHref(`/ideas/${id}/`, root),
    program: programs.name[terms.program[term] ?? -1] ?? '',
    term: terms.title[term] ?? '',
    year: terms.year[term] ?? null,
    projects: namesAt(projects.name, ideas.projects[place]),
    status: ideas.status[place] ?? '',
    skills: namesAt(skills.name, ideas.skills[place]),
    mentors: namesAt(mentors.name, ideas.mentors[place]),
    size: sizes.name[ideas.size[place] ?? -1] ?? null,
    difficulty: difficulties.name[ideas.difficulty[place] ?? -1] ?? null,
  };
}

/** The id that the model has for an idea. */
export function ideaIdAt({ terms, ideas }: Brief, place: number): string {
  return `${terms.id[ideas.term[place] ?? -1] ?? ''}/${ideas.slug[place] ?? ''}`;
}

function namesAt(names: readonly string[], places: readonly number[] = []): string[] {
  return places.flatMap((place) => names[place] ?? []);
}
