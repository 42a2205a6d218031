import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HeadingRole } from '../parse/reading.ts';
import type { FoundSymbol } from './build-symbols.ts';
import { toRange } from './to-range.ts';

const KIND = {
  project: SymbolKind.Package,
  group: SymbolKind.Namespace,
  idea: SymbolKind.Class,
  detail: SymbolKind.Field,
  structure: SymbolKind.String,
  ignored: SymbolKind.Null,
} as const satisfies Record<HeadingRole, SymbolKind>;

/** A part of the outline as editors show it. */
export function toDocumentSymbol(symbol: FoundSymbol, document: TextDocument): DocumentSymbol {
  const { name, role, heading, children } = symbol;
  return {
    name,
    ...(role !== 'structure' && { detail: role }),
    kind: KIND[role],
    range: toRange(symbol, document),
    selectionRange: toRange(heading, document),
    children: children.map((child) => toDocumentSymbol(child, document)),
  };
}
