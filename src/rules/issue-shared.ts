import { isSpecificIssue } from '../model/is-specific-issue.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding, Related } from './rule.ts';
import type { IssueMention, Surroundings } from './surroundings.ts';

/** The other ideas that a finding names: an issue that many share needs no full list. */
const RELATED = 3;

/**
 * An issue that an idea of another project gives as its own, under another title: most likely the line was copied with
 * the rest of that idea and never changed. Ideas of one project may well be parts of one issue.
 */
export function* checkIssueShared(
  { path, reading }: CheckedDocument,
  surroundings: Surroundings,
): Iterable<Finding> {
  const { issues, projects } = surroundings;
  const term = termOf(path, surroundings);
  if (term === null) return;
  for (const { issues: own, project, title } of reading.ideas) {
    const ids = project === null ? [] : projects.idsOf(project.value);
    for (const { value, place } of own) {
      if (ids.length === 0 || !isSpecificIssue(value) || isAtHome(value, ids, surroundings)) continue;
      const foreign = (issues.get(value.toLowerCase()) ?? []).filter(
        (other) =>
          other.projects.length > 0 &&
          !other.projects.some((id) => ids.includes(id)) &&
          fold(other.title) !== fold(title.value),
      );
      const rightful = foreign.filter((other) => isAtHome(value, other.projects, surroundings));
      // Of two ideas neither of whose projects is the issue's own, in one term, the later one is told of.
      const earlier = foreign.filter(
        (other) =>
          termOf(other.path, surroundings) === term &&
          (other.path === path ? other.line < place.start.line : other.path < path),
      );
      const others = rightful.length > 0 ? rightful : earlier;
      if (others.length > 0) yield { place, ...MESSAGE, related: others.slice(0, RELATED).map(toRelated) };
    }
  }
}

const MESSAGE = {
  reason: 'Unexpected issue of another project’s idea, expected one of its own',
  note: 'If the line was copied with the rest of that idea, write the issue that this idea is about. Two projects may share one, too.',
};

function toRelated({ path, line, title }: IssueMention): Related {
  return { path, line, text: `The idea \`${title}\` has the same issue` };
}

function termOf(path: string, { terms }: Surroundings): string | null {
  return terms.find(({ readings }) => readings.some((reading) => reading.path === path))?.id ?? null;
}

/** Whether an issue is in a repository of the owner of one of some projects. */
function isAtHome(issue: string, ids: readonly string[], { projects }: Surroundings): boolean {
  const owner = ownerOf(issue);
  return projects.projects.some(
    ({ id, entry }) => owner !== null && ids.includes(id) && ownerOf(entry?.repository ?? '') === owner,
  );
}

/** "goharbor" of any address of GitHub below it. */
function ownerOf(address: string): string | null {
  return /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\//i.exec(address)?.[1]?.toLowerCase() ?? null;
}
