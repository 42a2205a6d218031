import type { RuleId } from '../rules/rule-ids.ts';

/** The address of a rule's page below a site's (with a slash at its end). */
export function pageOfRule(id: RuleId, site: string): string {
  return `${site}rules/${id}/`;
}
