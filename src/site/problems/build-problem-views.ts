import { pageOfRule } from '../../check/rule-page.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Mention } from '../views.ts';
import type { DocumentProblem } from './document-problem.ts';

/** A problem of a document, as the page that it is about tells it. */
export interface ProblemView extends Pick<DocumentProblem, 'severity' | 'reason' | 'note'> {
  /** "programs/summerofcode/2026.md:12:5" */
  place: string;
  /** The rule that found it, with its page where it has one. */
  rule: Mention;
}

/** The problems that belong on the page with a URL. */
export function buildProblemViews(
  url: string,
  catalogue: Pick<Catalogue, 'problems' | 'rulePages' | 'hrefOf'>,
): ProblemView[] {
  return toProblemViews(catalogue.problems.get(url) ?? [], catalogue);
}

/** Problems as a page tells them. */
export function toProblemViews(
  problems: readonly DocumentProblem[],
  { rulePages, hrefOf }: Pick<Catalogue, 'rulePages' | 'hrefOf'>,
): ProblemView[] {
  return problems.map(({ path, line, column, rule, severity, reason, note }) => {
    const known = [...rulePages.keys()].find((id) => id === rule);
    return {
      severity,
      reason,
      note,
      place: `${path}:${line}:${column}`,
      rule: { text: rule, href: known === undefined ? null : hrefOf(pageOfRule(known, '/')) },
    };
  });
}
