import type { RootContent, Table } from 'mdast';
import { toBlocks } from '../markdown/block.ts';
import { leavesToString, toLeaves } from '../markdown/leaf.ts';
import { buildLabelBook, type LabelBook } from '../parse/label-book.ts';
import { toSections } from '../parse/outline.ts';
import { type Placed, spanOf } from '../parse/place.ts';
import { readFields } from '../parse/read-fields.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { isOfTerm } from './is-of-term.ts';
import type { Finding } from './rule.ts';
import { findSampleParts } from './sample-parts.ts';
import type { Surroundings } from './surroundings.ts';

/** A field outside of all ideas. */
interface LostField {
  kind: FieldKind;
  label: Placed<string>;
  isInTable: boolean;
}

/**
 * The fields of an idea that is none to the reader: no heading stands above them (titles in bold are no headings), or
 * they stand in a table.
 */
export function* checkIdeaHeading(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const { reading, tree, source } = document;
  if (!isOfTerm(reading)) return;
  const book = buildLabelBook(vocabulary);
  const isSample = findSampleParts(reading, vocabulary);
  const isElsewhere = ({ position }: RootContent): boolean => {
    const line = position?.start.line ?? 0;
    return isSample(line) || reading.ideas.some((idea) => idea.line <= line && line <= idea.endLine);
  };
  for (const section of toSections(tree, source, book.isLabelled)) {
    const nodes = section.nodes.filter((node) => !isElsewhere(node));
    const fields = findFields(nodes, document, book);
    const [first] = fields;
    if (first && isOfIdea(fields)) yield describe(first);
  }
}

/** A description and mentors are what an idea has, and no other part of a document. */
function isOfIdea(fields: readonly LostField[]): boolean {
  const kinds = new Set(fields.map(({ kind }) => kind));
  return kinds.has('description') && kinds.has('mentors');
}

function describe({ label, isInTable }: LostField): Finding {
  return isInTable
    ? {
        place: label.place,
        reason: `Unexpected field \`${label.value}\` in a table, expected it in a list`,
        note: 'Write the fields of an idea as a list below its heading, such as `- Description:` and `- Mentor(s):`: in a table, they are passed over.',
      }
    : {
        place: label.place,
        reason: `Expected the heading of an idea above the field \`${label.value}\``,
        note: 'Fields without a heading are passed over: write the title of the idea as a heading, such as `#### Title`; bold text is none.',
      };
}

function findFields(
  nodes: readonly RootContent[],
  { source }: CheckedDocument,
  book: LabelBook,
): LostField[] {
  const listed = readFields(toBlocks(nodes, source), source, book).fields.map(({ kind, label }) => ({
    kind,
    label,
    isInTable: false,
  }));
  const tables = nodes.filter((node) => node.type === 'table');
  return [...listed, ...tables.flatMap((table) => findInTable(table, source, book))];
}

/** The fields whose labels stand in the first column of a table. */
function findInTable(table: Table, source: CheckedDocument['source'], book: LabelBook): LostField[] {
  return table.children.flatMap((row): LostField[] => {
    const [cell, value] = row.children;
    const leaves = cell && value ? toLeaves(cell, source) : [];
    const text = trimEnd(leavesToString(leaves), /[:：\s]/).trim();
    const kind = text === '' ? null : book.kindOf(text);
    const place = spanOf(leaves.map((leaf) => leaf.place));
    return kind && place ? [{ kind, label: { value: text, place }, isInTable: true }] : [];
  });
}
