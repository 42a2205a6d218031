import { join } from 'node:path';
import { packageDirectory } from '../package.ts';
import { loadRulePages } from '../rules/load-rule-pages.ts';
import { type RulePage, readRulePage } from '../rules/read-rule-page.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** The manual of the rules, which comes with Almanac. */
export function loadManual(): Map<RuleId, RulePage> {
  const pages = loadRulePages(join(packageDirectory, 'src', 'rules'));
  return new Map([...pages].map(([id, text]) => [id, readRulePage(text)]));
}
