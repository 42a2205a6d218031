import { type CompletionItem, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Suggestion } from './suggestion.ts';
import { toRange } from './to-range.ts';

/** A suggestion as editors list it: in our order. */
export function toCompletionItem(
  suggestion: Suggestion,
  index: number,
  document: TextDocument,
): CompletionItem {
  const { label, text, kind, detail, documentation, filter } = suggestion;
  return {
    label,
    kind,
    detail,
    sortText: String(index).padStart(5, '0'),
    filterText: filter ?? label,
    textEdit: { range: toRange(suggestion, document), newText: text },
    ...(documentation !== undefined && {
      documentation: { kind: MarkupKind.Markdown, value: documentation },
    }),
  };
}
