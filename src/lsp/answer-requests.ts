import { type Connection, MarkupKind } from 'vscode-languageserver';
import { answerCodeActions } from './answer-code-actions.ts';
import { buildHover } from './build-hover.ts';
import { buildSuggestions } from './build-suggestions.ts';
import { buildSymbols } from './build-symbols.ts';
import type { Knowledge } from './knowledge.ts';
import type { Desk } from './open-desk.ts';
import type { Sheet } from './open-sheet.ts';
import type { ClientAbilities } from './read-abilities.ts';
import { toCompletionItem } from './to-completion-item.ts';
import { toDocumentSymbol } from './to-document-symbol.ts';
import { toRange, toStretch } from './to-range.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

export interface AnswerOptions {
  desk: Desk;
  /** Known once the editor has introduced itself. */
  readAbilities: () => ClientAbilities;
}

/** Answers what an editor asks of a document; of documents that are in no content folder nothing is known. */
export function answerRequests(connection: Connection, { desk, readAbilities }: AnswerOptions): void {
  const toKnowledge = ({ content, site }: Sheet): Knowledge => ({ ...content.knowledge(), site });
  connection.onHover(async ({ textDocument, position }) => {
    const sheet = await desk.find(textDocument.uri);
    if (!sheet) return null;
    const { start } = toStretch({ start: position, end: position }, sheet.document);
    const found = buildHover(sheet.check().document, start, toKnowledge(sheet));
    const value = found?.markdown ?? '';
    return found && { contents: { kind: MarkupKind.Markdown, value }, range: toRange(found, sheet.document) };
  });
  connection.onCompletion(async ({ textDocument, position }) => {
    const sheet = await desk.find(textDocument.uri);
    if (!sheet) return [];
    const { start } = toStretch({ start: position, end: position }, sheet.document);
    return buildSuggestions(sheet.latest(), start, toKnowledge(sheet)).map((suggestion, index) =>
      toCompletionItem(suggestion, index, sheet.document),
    );
  });
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const sheet = await desk.find(textDocument.uri);
    if (!sheet) return [];
    return buildSymbols(sheet.check().document).map((symbol) => toDocumentSymbol(symbol, sheet.document));
  });
  connection.onCodeAction(async (params) => {
    const sheet = await desk.find(params.textDocument.uri);
    if (!sheet) return [];
    const { versionedEdits, lazyActions } = readAbilities();
    return answerCodeActions(sheet, params, {
      toDiagnostic: (problem) => desk.toDiagnostic(sheet, problem),
      isVersioned: versionedEdits,
      isLazy: lazyActions,
    });
  });
  connection.onCodeActionResolve(async (action) => {
    const sheet = await desk.find(String(action.data));
    if (!sheet) return action;
    const edit = toWorkspaceEdit(sheet.fix(), sheet.document, {
      isVersioned: readAbilities().versionedEdits,
    });
    return { ...action, edit };
  });
}
