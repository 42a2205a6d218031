import { type Diagnostic, DiagnosticSeverity, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Problem, type Severity, severityOf } from '../check/problem.ts';
import { placeToStretch, toRange } from './to-range.ts';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** What a diagnostic carries for tools that make fixes of their own. */
export interface DiagnosticData {
  /** Make them all, or none. */
  edits: TextEdit[];
  /** What could stand at the range instead, the best one first. */
  expected: string[];
}

export interface DiagnosticOptions {
  /** The text that was checked. */
  document: TextDocument;
  /** Whether the address of the site is known, and with it those of the rules' pages. */
  hasSite: boolean;
  /** The URI of a document, by its path relative to the content folder. */
  toUri: (path: string) => string;
}

/** A problem as editors show it. */
export function toDiagnostic(
  problem: Problem,
  { document, hasSite, toUri }: DiagnosticOptions,
): Diagnostic & { data: DiagnosticData } {
  const { ruleId, url, reason, note, edits, expected, related, place } = problem;
  return {
    range: toRange(placeToStretch(place, document), document),
    severity: SEVERITY[severityOf(problem)],
    source: 'almanac',
    ...(ruleId !== undefined && { code: ruleId }),
    ...(hasSite && url !== undefined && { codeDescription: { href: url } }),
    message: note ? `${reason}.\n${note}` : `${reason}.`,
    ...(related.length > 0 && {
      relatedInformation: related.map(({ path, line, text }) => ({
        location: { uri: toUri(path), range: toLine(line) },
        message: text,
      })),
    }),
    data: {
      edits: edits.map((edit) => ({ range: toRange(edit, document), newText: edit.text })),
      expected: [...(expected ?? [])],
    },
  };
}

/** The start of a line, from 1: of other documents nobody knows here how long their lines are. */
function toLine(line: number): Diagnostic['range'] {
  const start = { line: line - 1, character: 0 };
  return { start, end: start };
}
