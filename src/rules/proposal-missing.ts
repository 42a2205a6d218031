import { findUnlisted } from '../model/find-unlisted.ts';
import { isSpecificIssue } from '../model/is-specific-issue.ts';
import type { JoinedIdea, Telling } from '../model/join-ideas.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findLiteral } from './find-literal.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/**
 * An accepted idea that is not among the proposals of its term, where there are any. Advice, for lists of proposals
 * are not always kept; but next to a proposal that is nearly the same the site shows two ideas for one.
 */
export function* checkProposalMissing(
  document: CheckedDocument,
  { terms, ideasAround }: Surroundings,
): Iterable<Finding> {
  const { path, reading } = document;
  const term = terms.find(({ readings }) => readings.some((other) => other.path === path));
  if (!term || !['accepted', 'results'].includes(reading.identity.kind)) return;
  const documents = term.readings.map((other) => ({ path: other.path, kind: other.identity.kind }));
  const list = documents.find(({ kind }) => kind === 'ideas')?.path;
  const joined = ideasAround(path);
  const ideas = joined.map((sources) => ({ status: sources[0].idea.status, sources }));
  for (const { sources } of findUnlisted(ideas, documents)) {
    const [telling] = sources;
    if (telling.path !== path) continue;
    const { value, place } = telling.idea.title;
    const literal = findLiteral(value, place, document);
    const near = findNear(telling, joined);
    if (near)
      yield {
        place: toTitlePlace(telling.idea.title, document),
        ...describeNear(near),
        ...(literal && { actual: value, expected: [near.idea.title.value] }),
      };
    else
      yield {
        place: toTitlePlace(telling.idea.title, document),
        reason: 'Expected the idea among the proposals of its term too',
        note: `Add it to \`${list}\`: whoever looks for what was proposed misses it there.`,
        harm: 'advice',
      };
  }
}

/** Of the letters of a title so many may differ. */
const NEAR = 0.25;

/** The proposal of the same project that no accepted idea has: with nearly the same title, else with the same issue. */
function findNear({ idea, projects }: Telling, joined: readonly JoinedIdea[]): Telling | null {
  const title = fold(idea.title.value);
  const issues = new Set(idea.issues.map(({ value }) => value.toLowerCase()).filter(isSpecificIssue));
  const proposals = joined
    .flatMap(([first]) => (first.idea.status === 'proposed' ? first : []))
    .filter((other) => other.projects.some((project) => projects.includes(project)));
  const textOf = (proposal: Telling): string => fold(proposal.idea.title.value);
  const alike = findNearest(title, proposals, {
    textOf,
    mostSlips: (words) => Math.max(title.length, words.length) * NEAR,
  });
  const sharing = proposals.filter((proposal) =>
    proposal.idea.issues.some(({ value }) => issues.has(value.toLowerCase())),
  );
  const [nearest = null] =
    alike.length > 0
      ? alike
      : findNearest(title, sharing, { textOf, mostSlips: () => Number.POSITIVE_INFINITY });
  return nearest;
}

function describeNear({ path, idea }: Telling): Omit<Finding, 'place'> {
  const title = idea.title.value;
  return {
    reason: `Unexpected title, expected \`${shorten(title)}\` as in the proposal`,
    note: 'The site takes the two for different ideas: give both one title.',
    related: [{ path, line: idea.line, text: title }],
    harm: 'fault',
  };
}
