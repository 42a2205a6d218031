import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../rules/rule.ts';
import { toRange } from './to-range.ts';

/**
 * Edits of a document as editors make them.
 * @param isVersioned Whether the editor can refuse them if the document has changed meanwhile.
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  document: TextDocument,
  { isVersioned }: { isVersioned: boolean },
): WorkspaceEdit {
  const { uri, version } = document;
  const own = edits.map((edit) => ({ range: toRange(edit, document), newText: edit.text }));
  if (!isVersioned) return { changes: { [uri]: own } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: own }] };
}
