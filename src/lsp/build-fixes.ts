import type { Problem } from '../check/problem.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Edit } from '../rules/rule.ts';
import { RULE_IDS, type RuleId } from '../rules/rule-ids.ts';
import { describeFix } from './describe-fix.ts';
import { silenceRule } from './silence-rule.ts';

/** Something that an editor offers to do about a problem. */
export interface Fix {
  title: string;
  problem: Problem;
  edits: readonly Edit[];
  /** Whether it mends the problem without any doubt. */
  isPreferred: boolean;
}

/** What can be done about a problem of a document: mend it, take one of the values expected, or silence the rule. */
export function buildFixes(problem: Problem, document: CheckedDocument): Fix[] {
  const fixes: Fix[] = [];
  if (problem.edits.length > 0)
    fixes.push({ title: describeFix(problem), problem, edits: problem.edits, isPreferred: true });
  for (const value of problem.expected ?? []) {
    const edit = toReplacement(problem, value, document.text);
    const isMended = problem.edits.length === 1 && problem.edits[0]?.text === value;
    if (edit && !isMended)
      fixes.push({ title: `Replace with \`${value}\``, problem, edits: [edit], isPreferred: false });
  }
  const { ruleId } = problem;
  if (document.reading.isReadable && isSilenceable(ruleId))
    fixes.push({
      title: `Silence ${ruleId} here, with a reason`,
      problem,
      edits: [silenceRule(document, ruleId, problem.place.start.line)],
      isPreferred: false,
    });
  return fixes;
}

/** What was found is the whole place, or stands in it once. */
function toReplacement({ actual, place }: Problem, value: string, text: string): Edit | null {
  const [start, end] = [place.start.offset, place.end.offset];
  if (start === undefined || end === undefined) return null;
  const written = text.slice(start, end);
  if (actual === undefined || actual === written) return { start, end, text: value };
  const parts = written.split(actual);
  const before = parts[0]?.length ?? 0;
  return parts.length === 2
    ? { start: start + before, end: start + before + actual.length, text: value }
    : null;
}

/** A comment cannot silence what is said of comments. */
function isSilenceable(ruleId: string | undefined): ruleId is RuleId {
  return RULE_IDS.some((id) => id === ruleId) && ruleId !== 'ignore-comment';
}
