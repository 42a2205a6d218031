import { findUnlisted } from '../../model/find-unlisted.ts';
import type { Idea, Mentor, Term } from '../../model/model.ts';
import { type Catalogue, pick, type Year } from '../catalogue.ts';
import type { Source } from '../source-links.ts';
import type { GapKind } from './gap-kinds.ts';

/** Something that the documents of a year do not say, or do not agree about. */
export interface Gap {
  kind: GapKind;
  /** The idea, the mentor or the line of a timeline that it is about, and the url of its page. */
  name: string;
  url: string;
  /** What is known of it, in a few words. */
  detail: string | null;
  sources: readonly Source[];
}

/** All gaps of a year, in the order of its terms and their ideas. */
export function findGaps({ terms }: Year, catalogue: Catalogue): Gap[] {
  const ideas = terms.flatMap((term) => pick(catalogue.ideas, term.ideas));
  return [
    ...ideas.flatMap(findMissing),
    ...findNameless(ideas, catalogue),
    ...ideas.flatMap(findDisagreements),
    ...terms.flatMap((term) => findUnproposed(term, catalogue)),
    ...terms.flatMap(findUndated),
  ];
}

function findMissing(idea: Idea): Gap[] {
  const [source] = idea.sources;
  const isMissing = {
    description: idea.description === null,
    outcome: idea.expectedOutcome === null,
    skills: idea.skills.length === 0 && idea.skillsText === null,
    mentors: idea.mentors.length === 0,
    issue: idea.issues.length === 0,
    project: idea.projects.length === 0,
  } as const satisfies Partial<Record<GapKind, boolean>>;
  const kinds = ['description', 'outcome', 'skills', 'mentors', 'issue', 'project'] as const;
  return kinds
    .filter((kind) => isMissing[kind])
    .map((kind) => toGap(kind, idea, { detail: null, sources: source ? [source] : [] }));
}

/** Each mentor of whom no document at all has the handle, at the first idea of the year that names them. */
function findNameless(ideas: readonly Idea[], { mentors }: Catalogue): Gap[] {
  const found = new Map<Mentor, Gap>();
  for (const idea of ideas)
    for (const mentor of pick(
      mentors,
      idea.mentors.map(({ id }) => id),
    ))
      if (mentor.github === null && !found.has(mentor))
        found.set(mentor, {
          kind: 'handle',
          name: mentor.name,
          url: mentor.url,
          detail: idea.title,
          sources: idea.sources.slice(0, 1),
        });
  return [...found.values()];
}

/** What the documents of one term tell differently of an idea. */
function findDisagreements(idea: Idea): Gap[] {
  const { sources, otherTitles } = idea;
  if (sources.length < 2) return [];
  // The first document has the word: what others say beyond it is another wording, its own further words are not.
  const others = idea.fields.filter(({ kind, source }) => kind !== 'other' && source > 0);
  const labels = new Set(others.map(({ label }) => label));
  return [
    ...(otherTitles.length > 0
      ? [toGap('titles', idea, { detail: `Also: ${otherTitles.join('; ')}`, sources })]
      : []),
    ...(labels.size > 0 ? [toGap('wording', idea, { detail: [...labels].join(', '), sources })] : []),
  ];
}

/** The accepted ideas of a term that its proposals do not have. */
function findUnproposed(term: Term, { ideas }: Catalogue): Gap[] {
  return findUnlisted(pick(ideas, term.ideas), term.documents).map((idea) =>
    toGap('proposal', idea, { detail: null, sources: idea.sources.slice(0, 1) }),
  );
}

function findUndated({ timeline, documents, url }: Term): Gap[] {
  const document = documents.find((entry) => entry.timeline !== null);
  const sources = document?.timeline ? [{ path: document.path, ...document.timeline }] : [];
  return timeline
    .filter(({ start }) => start === null)
    .map(({ activity, date }) => ({
      kind: 'date',
      name: activity,
      url,
      detail: date === '' ? null : date,
      sources,
    }));
}

function toGap(kind: GapKind, { title, url }: Idea, rest: Pick<Gap, 'detail' | 'sources'>): Gap {
  return { kind, name: title, url, ...rest };
}
