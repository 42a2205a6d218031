import type { Root } from 'mdast';
import { buildReader, type SourceDocument } from '../parse/read-document.ts';
import { buildCheckedDocument, type CheckedDocument, parseAnew } from '../rules/checked-document.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Reads a document and gets it ready for the rules. It is parsed once for both. */
export function readChecked(document: SourceDocument, vocabulary: Vocabulary): CheckedDocument {
  return buildCheckedReader(vocabulary)(document);
}

/** The same for many documents: what it has looked up in the vocabulary, it knows from then on. `parse` gives their trees. */
export function buildCheckedReader(
  vocabulary: Vocabulary,
  parse = parseAnew,
): (document: SourceDocument) => CheckedDocument {
  const read = buildReader(vocabulary);
  return ({ path, text }) => {
    let tree: Root | null = null;
    const parseOnce = (source: string): Root | null => {
      tree = parse(path, source);
      return tree;
    };
    const reading = read({ path, text, parse: parseOnce });
    return buildCheckedDocument(text, reading, { parsed: tree });
  };
}
