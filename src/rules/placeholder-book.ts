import { buildLabelBook } from '../parse/label-book.ts';
import type { Person } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import { fold } from '../vocabulary/fold.ts';
import type { FieldKind, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { buildFieldBook } from './field-book.ts';
import { findSampleParts } from './sample-parts.ts';

/** Tells what was never filled in. */
export interface PlaceholderBook {
  /** Whether an idea is incomplete without a field; where nobody has written down what a program asks, by its kind. */
  isAsked(field: { kind: FieldKind; label: { value: string } }): boolean;
  /** How many mentors the program asks for. */
  mentors: number;
  /** A value that says that there is none yet, or the template's own words. */
  isPlaceholder(text: string, kind: FieldKind): boolean;
  /** A line of the template that this document, or its program, gives. */
  isPrompt(line: string): boolean;
  /** "Name (@handle)" */
  isNobody(person: Person): boolean;
}

/** What an idea of a document may have left of the template. */
export function buildPlaceholderBook(document: CheckedDocument, vocabulary: Vocabulary): PlaceholderBook {
  const { placeholders, programs } = vocabulary;
  const labels = buildLabelBook(vocabulary);
  const fields = buildFieldBook(vocabulary);
  const template = findTemplate(document.reading.identity, programs);
  const required = new Set((template?.required ?? []).map((label) => labels.kindOf(label)));
  const [values, absent, names, handles] = [
    placeholders.values,
    placeholders.absent,
    placeholders.names,
    placeholders.handles,
  ].map((words) => new Set(words.map(fold)));
  const prompts = new Set(
    [...(template?.fields ?? []).map(({ prompt }) => prompt), ...readPrompts(document, vocabulary)]
      .map(fold)
      .filter((prompt) => prompt.length >= SHORTEST_PROMPT),
  );
  const keys = template && new Set(template.required.map(fields.keyOf));
  return {
    isAsked: ({ kind, label }) => keys?.has(fields.keyOf(label.value)) ?? !OPTIONAL.includes(kind),
    mentors: template?.mentors ?? 0,
    isPrompt: (line) => prompts.has(fold(line)),
    isPlaceholder(text, kind) {
      const folded = fold(text);
      // That there is no issue yet is an answer.
      const isRequired = kind !== 'issues' && required.has(kind);
      if (folded === '') return /[.…?_]/.test(text) || (text !== '' && isRequired);
      const isBracketed = /^(?:<[^<>]+>|\[[^[\]]+\]|\{+[^{}]+\}+)$/.test(text) && /\p{L}/u.test(text);
      const isAbsent = isRequired && absent?.has(folded) === true;
      return isBracketed || isAbsent || values?.has(folded) === true || prompts.has(folded);
    },
    isNobody({ name, github }) {
      const isNoName = name !== null && (names?.has(fold(name)) === true || values?.has(fold(name)) === true);
      return isNoName || (github !== null && handles?.has(fold(github)) === true);
    },
  };
}

/** Fields that few programs ask for. */
const OPTIONAL: readonly FieldKind[] = ['mentees', 'lfxUrl', 'other'];

/** A prompt of fewer letters may as well be somebody's value. */
const SHORTEST_PROMPT = 8;

/** What stands behind the labels of the template that the document shows in a fence of code. */
function readPrompts({ tree, reading }: CheckedDocument, vocabulary: Vocabulary): string[] {
  const isSample = findSampleParts(reading, vocabulary);
  return tree.children.flatMap((node) => {
    if (node.type !== 'code' || !isSample(node.position?.start.line ?? 0)) return [];
    return node.value.split('\n').map((line) => line.replace(/^[^:：\n]{0,60}[:：]/, ''));
  });
}
