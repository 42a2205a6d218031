import type { Idea, Mentor, Model, Term } from '../model/model.ts';
import { toTermTitle } from '../model/to-term-title.ts';
import type { IdeaRef, Ref } from './diff.ts';

/** What the things of a model are called, by their ids. */
export interface Names {
  /** "LFX Mentorship 2024 Fall", "Google Summer of Code 2024" */
  term(id: string): string;
  project(id: string): string;
  /** "Jane Doe (@jane)" */
  mentor(id: string): string;
  toIdeaRef(idea: Idea): IdeaRef;
  toRef(thing: Ref): Ref;
  toMentorRef(mentor: Mentor): Ref;
  toTermRef(term: Term): Ref;
}

export function buildNames(model: Model): Names {
  const programs = new Map(model.programs.map(({ id, name }) => [id, name]));
  const titleOf = (one: Term): string => toTermTitle(one, programs);
  const terms = new Map(model.terms.map((term) => [term.id, titleOf(term)]));
  const projects = new Map(model.projects.map(({ id, name }) => [id, name]));
  const mentors = new Map(model.mentors.map((mentor) => [mentor.id, toFullName(mentor)]));
  const term = (id: string): string => terms.get(id) ?? id;
  const project = (id: string): string => projects.get(id) ?? id;
  const mentor = (id: string): string => mentors.get(id) ?? id;
  return {
    term,
    project,
    mentor,
    toIdeaRef: (idea) => {
      const { id, title, url, status, sources } = idea;
      const { path = '', line = 1 } = sources[0] ?? {};
      const own = idea.mentors.map((entry) => mentor(entry.id));
      return {
        ...{ id, title, url, term: term(idea.term), projects: idea.projects.map(project) },
        ...{ mentors: own, status, path, line },
      };
    },
    toRef: ({ id, name, url }) => ({ id, name, url }),
    toMentorRef: (one) => ({ id: one.id, name: toFullName(one), url: one.url }),
    toTermRef: (one) => ({ id: one.id, name: titleOf(one), url: one.url }),
  };
}

function toFullName({ name, github }: Mentor): string {
  if (github === null) return name;
  return name === github ? `@${github}` : `${name} (@${github})`;
}
