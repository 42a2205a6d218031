import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { Edit, Finding, Related } from '../rules/rule.ts';
import type { RuleId } from '../rules/rule-ids.ts';

/** How much a problem weighs, the heaviest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule found in a document, as a message of vfile, with what its fields do not have. */
export type Problem = VFileMessage & {
  place: Position;
  /** What mends it; none where a person has to decide. */
  edits: readonly Edit[];
  /** Other places that it is about. */
  related: readonly Related[];
};

/** As vfile says it: fatal is an error, not fatal a warning, neither of the two a note. */
const FATAL = { error: true, warning: false, note: undefined } as const satisfies Record<
  Severity,
  boolean | undefined
>;

/** The severity that a message has. */
export function severityOf({ fatal }: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'note';
}

/** Gives a message a severity. */
function setSeverity(message: VFileMessage, severity: Severity): void {
  message.fatal = FATAL[severity];
}

export interface ProblemOptions {
  /** Of the document, relative to the content folder. */
  path: string;
  ruleId: RuleId;
  severity: Severity;
  /** The address of the rule's page. */
  url: string;
}

/** A finding of a rule as a problem of a document. */
export function toProblem(finding: Finding, { path, ruleId, severity, url }: ProblemOptions): Problem {
  const { place, reason, note, actual, expected, related = [], edits = [] } = finding;
  const message = new VFileMessage(reason, { place, source: 'almanac', ruleId });
  message.file = path;
  message.name = `${path}:${message.name}`;
  message.note = note;
  message.url = url;
  message.actual = actual;
  message.expected = expected && [...expected];
  setSeverity(message, severity);
  return Object.assign(message, { place, edits, related });
}

/** A problem that weighs no more than another severity. */
export function lessen(problem: Problem, severity: Severity): Problem {
  const { reason, place } = problem;
  if (SEVERITIES.indexOf(severityOf(problem)) >= SEVERITIES.indexOf(severity)) return problem;
  const lessened = Object.assign(new VFileMessage(reason, { place }), problem);
  setSeverity(lessened, severity);
  return lessened;
}

/** Why a document could not be opened, as a problem of it. */
export function toFailure(message: VFileMessage): Problem {
  const start = { line: message.line ?? 1, column: message.column ?? 1 };
  return Object.assign(message, { place: { start, end: start }, edits: [], related: [] });
}
