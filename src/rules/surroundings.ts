import { identifyProjectsOf, type ProjectBook } from '../model/identify-projects.ts';
import { type IdentifiedTerm, identifyTerms } from '../model/identify-terms.ts';
import { type JoinedIdea, joinIdeas } from '../model/join-ideas.ts';
import type { Registry } from '../model/registry.ts';
import type { Reading } from '../parse/reading.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Someone as one idea names them. */
export interface MentorMention {
  /** Name and handle as written. */
  name: string | null;
  github: string;
  path: string;
  line: number;
}

/** An idea that gives an issue as its own. */
export interface IssueMention {
  title: string;
  /** Ids of the projects that its heading names. */
  projects: readonly string[];
  path: string;
  line: number;
}

/**
 * What rules may ask of the content around a document. It is built once and serves all documents: what it says of
 * mentors, issues and terms includes the document that is being checked.
 */
export interface Surroundings {
  vocabulary: Vocabulary;
  /** Empty where the content has no `projects.yml`: no project is unknown then. */
  registry: Registry;
  projects: ProjectBook;
  /** By handle in lower case. */
  mentors: ReadonlyMap<string, readonly MentorMention[]>;
  /** By URL in lower case. */
  issues: ReadonlyMap<string, readonly IssueMention[]>;
  /** With all readings of each. */
  terms: readonly IdentifiedTerm[];
  /** The ideas of the term of a document, each with all that the term's documents tell of it; none of no term. */
  ideasAround(path: string): readonly JoinedIdea[];
  /** Paths of all files of the content folder; `null` where nobody knows, and no link to a file is broken. */
  files: ReadonlySet<string> | null;
}

export interface SurroundingsOptions {
  vocabulary: Vocabulary;
  registry: Registry;
  files: ReadonlySet<string> | null;
}

/** The surroundings that some readings make, in whatever order they come. */
export function buildSurroundings(
  readings: readonly Reading[],
  { vocabulary, registry, files }: SurroundingsOptions,
): Surroundings {
  const terms = identifyTerms(readings);
  const ordered = terms.flatMap((term) => term.readings);
  const projects = identifyProjectsOf(terms, { registry, vocabulary });
  const mentors = new Map<string, MentorMention[]>();
  const issues = new Map<string, IssueMention[]>();
  for (const { path, ideas } of ordered)
    for (const idea of ideas) {
      for (const { github, name, place } of idea.mentors)
        if (github !== null) add(mentors, github, { name, github, path, line: place.start.line });
      const own = idea.project === null ? [] : projects.idsOf(idea.project.value);
      for (const { value, place } of idea.issues)
        add(issues, value, { title: idea.title.value, projects: own, path, line: place.start.line });
    }
  const ideasAround = buildIdeasAround(terms, projects);
  return { vocabulary, registry, projects, mentors, issues, terms, ideasAround, files };
}

/** Joins the ideas of a term when one of its documents is first asked for. */
function buildIdeasAround(
  terms: readonly IdentifiedTerm[],
  projects: ProjectBook,
): Surroundings['ideasAround'] {
  const joined = new Map<IdentifiedTerm, readonly JoinedIdea[]>();
  return (path) => {
    const term = terms.find(({ readings }) => readings.some((reading) => reading.path === path));
    if (!term) return [];
    const ideas =
      joined.get(term) ??
      joinIdeas(term.readings, ({ project }) => (project ? projects.idsOf(project.value) : []));
    joined.set(term, ideas);
    return ideas;
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key.toLowerCase());
  if (list) list.push(value);
  else lists.set(key.toLowerCase(), [value]);
}
