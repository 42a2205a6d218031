import type { IdeaReading, Reading } from '../parse/reading.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

interface Mention {
  path: string;
  idea: IdeaReading;
}

/**
 * An idea whose title an idea before it has, below the same project: in the same document, or in another one of the
 * same kind and term. Documents of other kinds tell how the idea went on.
 */
export function* checkDuplicateIdea(
  document: CheckedDocument,
  surroundings: Surroundings,
): Iterable<Finding> {
  const { path, reading } = document;
  const term = surroundings.terms.find(({ readings }) => readings.some((other) => other.path === path));
  const others = term?.readings.filter((other) => isBefore(other, reading)) ?? [];
  const first = new Map<string, Mention>();
  for (const other of others)
    for (const idea of other.ideas) remember(first, { path: other.path, idea }, surroundings);
  for (const idea of reading.ideas) {
    const twin = remember(first, { path, idea }, surroundings);
    if (twin) yield toFinding(idea, twin, document);
  }
}

function isBefore(other: Reading, reading: Reading): boolean {
  return other.path < reading.path && other.identity.kind === reading.identity.kind;
}

/** Puts an idea where it is the first of its kind; the one that was there before, where it is not. */
function remember(first: Map<string, Mention>, mention: Mention, { projects }: Surroundings): Mention | null {
  const keys = keysOf(mention.idea, projects);
  const twin = keys.flatMap((key) => first.get(key) ?? [])[0] ?? null;
  if (twin === null) for (const key of keys) first.set(key, mention);
  return twin;
}

/** One for each project that its heading names. Ideas of one title in two groups of a project are two. */
function keysOf({ title, project, group }: IdeaReading, projects: Surroundings['projects']): string[] {
  const groups = group.map(({ value }) => fold(value));
  const ids = project === null ? [null] : projects.idsOf(project.value);
  return ids.map((id) => JSON.stringify([id, fold(title.value), groups]));
}

function toFinding({ title, project }: IdeaReading, first: Mention, document: CheckedDocument): Finding {
  const below = project ? ` of \`${shorten(project.value)}\`` : '';
  return {
    place: toTitlePlace(title, document),
    reason: `Unexpected second idea \`${shorten(title.value)}\`${below}`,
    note: 'If it is the same idea, delete one of the two; if not, give each a title that tells them apart.',
    related: [{ path: first.path, line: first.idea.line, text: first.idea.title.value }],
  };
}
