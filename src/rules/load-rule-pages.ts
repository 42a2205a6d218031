import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULE_IDS, type RuleId } from './rule-ids.ts';

/** The pages that stand beside the rules, as markdown, in the order of `RULE_IDS`. */
export function loadRulePages(directory: string): Map<RuleId, string> {
  const written = new Set(readdirSync(directory));
  const ids = RULE_IDS.filter((id) => written.has(`${id}.md`));
  return new Map(ids.map((id) => [id, readFileSync(join(directory, `${id}.md`), 'utf8')]));
}
