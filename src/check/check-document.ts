import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Harm } from '../rules/rule.ts';
import { RULE_IDS, type RuleId } from '../rules/rule-ids.ts';
import { RULES } from '../rules/rules.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { isOpenTerm } from './is-open-term.ts';
import { type Problem, type Severity, toProblem } from './problem.ts';
import { readIgnores } from './read-ignores.ts';
import { pageOfRule } from './rule-page.ts';

export interface CheckOptions {
  /** ISO 8601; decides which terms are open. `null` where nobody may ask the clock: none is. */
  today: string | null;
  /** The address of the site, with a slash at its end; "/" where nobody knows it. */
  site: string;
  /** The rules to run: all of them, if it is left out. */
  rules?: readonly RuleId[];
}

/**
 * The problems of a document, by place and then by rule. Errors are what cannot be read at all, and what loses data
 * or breaks a page of a term that is open; comments of the document silence rules.
 */
export function checkDocument(
  document: CheckedDocument,
  surroundings: Surroundings,
  { today, site, rules = RULE_IDS }: CheckOptions,
): Problem[] {
  const { path } = document;
  const isIgnored = readIgnores(document);
  const isOpen = today !== null && isOpenTerm(document.reading, surroundings.terms, today);
  const problems = RULE_IDS.filter((id) => rules.includes(id)).flatMap((ruleId) => {
    const { check, harm } = RULES[ruleId];
    const found = document.reading.isReadable || harm === 'unreadable' || harm === 'loss';
    if (!found) return [];
    return [...check(document, surroundings)]
      .filter((finding) => !isIgnored(ruleId, finding))
      .map((finding) => {
        const severity = toSeverity(finding.harm ?? harm, isOpen);
        return toProblem(finding, { path, ruleId, severity, url: pageOfRule(ruleId, site) });
      });
  });
  return problems.sort(byPlace);
}

function toSeverity(harm: Harm, isOpen: boolean): Severity {
  switch (harm) {
    case 'unreadable':
      return 'error';
    case 'loss':
      return isOpen ? 'error' : 'warning';
    case 'fault':
      return 'warning';
    case 'advice':
      return 'note';
  }
}

/** Of one place, problems stay in the order of the rules. */
function byPlace(a: Problem, b: Problem): number {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}
