import type { Root } from 'mdast';
import { parseShallow } from '../markdown/parse-shallow.ts';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import { buildCheckedDocument, type CheckedDocument } from '../rules/checked-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Reads a document and gets it ready for the rules. It is parsed once for both. */
export function readChecked(document: SourceDocument, vocabulary: Vocabulary): CheckedDocument {
  return buildCheckedReader(vocabulary)(document);
}

/**
 * The same for many documents: what it has looked up in the vocabulary, it knows from then on.
 * @param parse The syntax tree of a document; `null` for one that is nested too deep for the stack.
 */
export function buildCheckedReader(
  vocabulary: Vocabulary,
  parse: (path: string, text: string) => Root | null = (_, text) => parseShallow(text),
): (document: SourceDocument) => CheckedDocument {
  const read = buildReader(vocabulary);
  return ({ path, text }) => {
    // What is nested too deep is told by the reader and a rule.
    const tree = parse(path, text.replace(/^\uFEFF/, ''));
    const reading = read({ path, text, ...(tree && { tree }) });
    return buildCheckedDocument(text, reading, tree);
  };
}
