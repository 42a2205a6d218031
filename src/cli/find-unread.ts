import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../check/problem.ts';
import type { DocumentProblem } from '../site/problems/document-problem.ts';

/** Why documents could not be read. */
export function findUnread(
  files: readonly { path: string; messages: readonly VFileMessage[] }[],
): DocumentProblem[] {
  return files.flatMap(({ path, messages }) =>
    messages.filter(({ fatal }) => fatal).map((message) => toDocumentProblem(path, message)),
  );
}

/** A message of a document, as pages tell it. */
export function toDocumentProblem(path: string, message: VFileMessage): DocumentProblem {
  return {
    path,
    line: message.line ?? 1,
    column: message.column ?? 1,
    severity: severityOf(message),
    reason: message.reason,
    note: message.note ?? '',
    rule: message.ruleId ?? '',
  };
}
