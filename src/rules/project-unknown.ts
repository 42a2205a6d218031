import { findNearest } from '../vocabulary/find-nearest.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findLiteral } from './find-literal.ts';
import type { Finding } from './rule.ts';
import { shorten } from './shorten.ts';
import type { Surroundings } from './surroundings.ts';
import { toTitlePlace } from './to-title-place.ts';

/**
 * A heading that names a project which the registry does not have. A slip of the keyboard makes a second project of
 * one; anything else may well be right, and is advice.
 */
export function* checkProjectUnknown(
  document: CheckedDocument,
  { registry, projects }: Surroundings,
): Iterable<Finding> {
  const { reading } = document;
  if (registry.length === 0 || reading.identity.kind === 'overview') return;
  const headings = new Map(
    reading.ideas
      .flatMap(({ project }) => (project ? [[fold(project.value), project] as const] : []))
      .reverse(),
  );
  for (const heading of [...headings.values()].reverse())
    for (const name of projects.unknownIn(heading.value)) {
      const place = findLiteral(name, heading.place, document);
      const near = findNear(name, projects.knownSpellings);
      const whole = near.length > 0 ? null : findWhole(name, projects.knownSpellings);
      yield {
        place: place ?? toTitlePlace(heading, document),
        reason: `Unexpected project \`${shorten(name)}\`, expected ${near.length > 0 ? `\`${near.join('` or `')}\`` : 'one of the registry'}`,
        note: noteFor(name, near, whole),
        ...(near.length > 0 ? place && { actual: name, expected: near } : { harm: 'advice' }),
      };
    }
}

/** So many letters of a name may be wrong for one that is. */
const LETTERS_FOR_A_SLIP = 6;

/** The known names that are nearest, if they are near enough for a slip of the keyboard. */
function findNear(name: string, known: readonly string[]): string[] {
  const word = keyOf(name);
  const most = Math.min(3, Math.floor(word.length / LETTERS_FOR_A_SLIP) || Number(word.length > 4));
  return findNearest(word, known, { textOf: keyOf, mostSlips: () => most }).sort();
}

/** The known project that a name begins with: "Kubernetes" of "Kubernetes SIG Storage". */
function findWhole(name: string, known: readonly string[]): string | null {
  const starts = known.filter((spelling) => `${fold(name)} `.startsWith(`${fold(spelling)} `));
  return starts.sort((a, b) => b.length - a.length)[0] ?? null;
}

function noteFor(name: string, near: readonly string[], whole: string | null): string {
  const [first] = near;
  if (first !== undefined)
    return `Write \`${first}\`; if \`${name}\` is another project, add it to \`projects.yml\`.`;
  const add =
    'If the name is right, add it to `projects.yml`, where its homepage and its other names stand too.';
  if (whole === null) return add;
  return `If it is a part of \`${whole}\`, write \`${whole}\` in this heading and \`${name}\` in one below. ${add}`;
}

function keyOf(name: string): string {
  return fold(name).replaceAll(' ', '');
}
