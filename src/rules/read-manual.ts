import { loadRulePages } from './load-rule-pages.ts';
import { readRulePage } from './read-rule-page.ts';
import type { RuleId } from './rule-ids.ts';
import type { RulePage } from './rule-page.ts';

/** The manual of the rules, in their order, from the pages that stand beside them in a folder. */
export function readManual(directory: string): [RuleId, RulePage][] {
  return [...loadRulePages(directory)].map(([id, text]) => [id, readRulePage(text)]);
}
