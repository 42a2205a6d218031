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
  const before: Mention[] = others.flatMap((other) =>
    other.ideas.map((idea) => ({ path: other.path, idea })),
  );
  for (const idea of reading.ideas) {
    const first = before.find((mention) => isSame(mention.idea, idea, surroundings));
    if (first === undefined) before.push({ path, idea });
    else yield toFinding(idea, first, document);
  }
}

function isBefore(other: Reading, reading: Reading): boolean {
  return other.path < reading.path && other.identity.kind === reading.identity.kind;
}

/** Ideas of one title in two groups of a project are two. */
function isSame(a: IdeaReading, b: IdeaReading, { projects }: Surroundings): boolean {
  const [first, second] = [a, b].map(({ project }) => (project ? projects.idsOf(project.value) : []));
  const isOfOneProject =
    a.project === null ? b.project === null : (first?.some((id) => second?.includes(id)) ?? false);
  return isOfOneProject && fold(a.title.value) === fold(b.title.value) && groupOf(a) === groupOf(b);
}

function groupOf({ group }: IdeaReading): string {
  return group.map(({ value }) => fold(value)).join('\n');
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
