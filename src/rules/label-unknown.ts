import { toPlace } from '../markdown/leaf.ts';
import type { Placed } from '../parse/place.ts';
import type { IdeaReading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { buildFieldBook, type FieldBook } from './field-book.ts';
import { readLabelLine } from './label-line.ts';
import { buildNearLabels } from './near-labels.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A label that looks like one of the vocabulary, and is too far from it to be read as one. Labels that look like none
 * are fields of the idea's own.
 */
export function* checkLabelUnknown(
  document: CheckedDocument,
  { vocabulary }: Surroundings,
): Iterable<Finding> {
  const book = buildFieldBook(vocabulary);
  const findNear = buildNearLabels(vocabulary);
  for (const idea of document.reading.ideas) {
    const labels = [...findOwn(idea, book), ...findUnread(idea, document, book)];
    for (const { value, place } of labels.sort(byPlace)) {
      const { expected, isOther } = findNear(value);
      if (expected.length === 0) continue;
      yield {
        place,
        reason: `Unexpected label \`${value}\`, expected ${expected.map((label) => `\`${label}\``).join(' or ')}`,
        note: 'What stands behind a label that nobody knows is missing where people look for it.',
        actual: value,
        expected,
        ...(!isOther && { harm: 'fault' }),
      };
    }
  }
}

function byPlace(a: Placed<string>, b: Placed<string>): number {
  return (a.place.start.offset ?? 0) - (b.place.start.offset ?? 0);
}

/** The labels of an idea that the vocabulary does not have. */
function findOwn({ fields }: IdeaReading, book: FieldBook): Placed<string>[] {
  return fields.filter(({ label }) => !book.isKnown(label.value)).map(({ label }) => label);
}

const START =
  /^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)[*_]{0,3}(\p{L}[\p{L}\p{M} ()/&'’-]{1,39}?[\p{L}\p{M}()/&'’-])(?: ?[*_]{1,3})?[ \t]*[:：]/gmu;

/** What looks like a label at the start of a bullet beside the fields' own, and was read as a part of a value. */
function findUnread({ fields }: IdeaReading, document: CheckedDocument, book: FieldBook): Placed<string>[] {
  const { text } = document;
  const lines = fields.map(({ label }) => readLabelLine(label, text));
  const leads = new Set(lines.filter(({ form }) => form === 'item').map(({ lead }) => lead.text));
  const starts = new Set(lines.map(({ label }) => label.start));
  const from = lines[0]?.lead.start ?? 0;
  const part = text.slice(from, fields.at(-1)?.value.place.end.offset ?? from);
  return [...part.matchAll(START)].flatMap(({ 0: all, 1: lead = '', 2: value = '', index }) => {
    const start = from + index + all.indexOf(value, lead.length);
    if (starts.has(start) || !leads.has(lead) || book.isKnown(value)) return [];
    const place = toPlace(start, start + value.length, document.location);
    return place === null ? [] : [{ value, place }];
  });
}
