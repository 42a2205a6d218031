import { CompletionItemKind } from 'vscode-languageserver';
import type { LabelBook } from '../parse/label-book.ts';
import type { Reading } from '../parse/reading.ts';
import { findTemplate } from '../vocabulary/find-template.ts';
import type { Programs } from '../vocabulary/vocabulary.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Spot } from './find-spot.ts';
import { isSameLabel } from './is-same-label.ts';
import { projectDepth } from './project-depth.ts';
import type { Suggestion } from './suggestion.ts';

/** What is typed of a label: a bullet that stands beside the fields' own, marks of emphasis, and some letters. */
const TYPED = /^( {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+)(?![ \t])([*_]{0,3})([^:：*_]{0,60})$/;
/** What stands of it behind the cursor. */
const REST = /^[\p{L}() ]{0,60}[*_]{0,3}[:：][*_]{0,3}[ \t]?/u;

/**
 * The labels that the program asks for, at the start of a bullet in an idea: those that it lacks first, and of those
 * the required ones. They are written as the labels around them.
 */
export function completeLabels(
  { start, line, before, heading, labels }: Spot,
  { identity, headings }: Reading,
  { book, programs }: { book: LabelBook; programs: Programs },
): Suggestion[] {
  const [, bullet, marks = ''] = TYPED.exec(before) ?? [];
  const template = findTemplate(identity, programs);
  const isInIdea = heading !== null && heading.depth > projectDepth(headings);
  if (bullet === undefined || !template || !isInIdea) return [];
  const [rest = ''] = REST.exec(line.slice(before.length)) ?? [];
  const { open, close } = labels[0] ?? { open: '', close: ': ' };
  const rank = { missing: 0, open: 1, written: 2 };
  return template.fields
    .map(({ label, prompt, example }) => {
      const isWritten = labels.some(({ text }) => isSameLabel(label, text, book));
      const isRequired = template.required.some((other) => isSameLabel(label, other, book));
      const state = isWritten ? 'written' : isRequired ? 'missing' : 'open';
      const suggestion: Suggestion = {
        label,
        text: `${open}${label}${close.trimEnd() || ':'} `,
        kind: CompletionItemKind.Field,
        detail: { missing: 'required', open: 'optional', written: 'already there' }[state],
        documentation: `${escapeMarkdown(prompt)}\n\nSuch as: ${escapeMarkdown(example)}`,
        filter: `${marks}${label}`,
        start: start + bullet.length,
        end: start + before.length + rest.length,
      };
      return { suggestion, rank: rank[state] };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ suggestion }) => suggestion);
}
