import type { Position } from 'unist';
import { findComments } from '../markdown/find-comments.ts';
import { findNodes } from '../markdown/find-nodes.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';
import { RULE_IDS } from './rule-ids.ts';

/** A comment that silences rules. */
export interface IgnoreComment {
  /** Ids as written, whether there are such rules or not. */
  rules: string[];
  /** Why; empty where it does not say. */
  reason: string;
  place: Position;
}

const COMMENT = /^<!--\s*almanac[-_ ]ignore\b([^:]*)(?::([\s\S]*))?-->$/i;

/**
 * The comments of a document that silence rules, in order: `<!-- almanac-ignore a-rule, another: a reason -->`;
 * with a space instead of the hyphen, too.
 */
export function findIgnoreComments(document: CheckedDocument): IgnoreComment[] {
  if (!/almanac[-_ ]ignore/i.test(document.text)) return [];
  return findNodes(document.tree, ['html']).flatMap(({ value, position }) => {
    const comment = findComments(value).find((other) => COMMENT.test(other));
    const [all, ids = '', reason = ''] = COMMENT.exec(comment ?? '') ?? [];
    if (all === undefined || !position) return [];
    const rules = ids.split(/[\s,]+/).filter(Boolean);
    return [{ rules, reason: reason.trim(), place: position }];
  });
}

/** A comment that silences nothing: it names no rule, or one that there is not, or it gives no reason. */
export function* checkIgnoreComment(document: CheckedDocument): Iterable<Finding> {
  for (const { rules, reason, place } of findIgnoreComments(document)) {
    const note = 'Write `<!-- almanac-ignore rule: why -->`, with the id of the rule that messages end with.';
    if (rules.length === 0) yield { place, reason: 'Expected the id of a rule to silence', note };
    else if (reason === '') yield { place, reason: 'Expected a reason behind a colon', note };
    for (const rule of rules)
      if (!RULE_IDS.some((id) => id === rule)) {
        const near = findNearest(rule, RULE_IDS, { textOf: (id) => id, mostSlips: () => 3 });
        const expected = near.length > 0 ? { actual: rule, expected: near } : {};
        yield { place, reason: `Unexpected rule \`${rule}\`, expected the id of one`, note, ...expected };
      }
  }
}
