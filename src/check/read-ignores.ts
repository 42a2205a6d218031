import type { CheckedDocument } from '../rules/checked-document.ts';
import { findIgnoreComments } from '../rules/ignore-comment.ts';
import type { Finding } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** Whether the document silences a rule where it found something. */
export type Ignores = (rule: RuleId, finding: Finding) => boolean;

/**
 * What the comments of a document silence: `<!-- almanac-ignore mentor-handle: Jane is not on GitHub -->`. A comment
 * holds for the part of the document that it stands in: below an idea's heading for the idea, below a project's for
 * the project, above the first heading for the document.
 */
export function readIgnores(document: CheckedDocument): Ignores {
  const { headings } = document.reading;
  const ignores = findIgnoreComments(document).flatMap(({ rules, reason, place }) => {
    if (reason === '') return [];
    const line = place.start.line;
    const above = headings.findLastIndex(({ title }) => title.place.start.line < line);
    const depth = headings[above]?.depth ?? 0;
    const next = headings.find((heading, index) => index > above && heading.depth <= depth);
    const from = headings[above]?.title.place.start.line ?? 1;
    const to =
      above < 0 ? Number.POSITIVE_INFINITY : (next?.title.place.start.line ?? Number.POSITIVE_INFINITY);
    return rules.map((rule) => ({ rule, from, to }));
  });
  return (rule, { place }) =>
    ignores.some(
      (ignore) => ignore.rule === rule && place.start.line >= ignore.from && place.start.line < ignore.to,
    );
}
