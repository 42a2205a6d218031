import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildProposal } from '../../../src/browser/playground/build-proposal.ts';
import { findChange } from '../../../src/browser/playground/find-change.ts';
import { applyEdits } from '../../../src/check/apply-edits.ts';

describe('the change from one text to another', () => {
  test('is what differs between them', () => {
    expect(findChange('- a\nb\n- c', '- a\n- b\n- c')).toEqual({ start: 4, end: 4, text: '- ' });
    expect(findChange('aa', 'a')).toEqual({ start: 1, end: 2, text: '' });
    expect(findChange('same', 'same')).toBe(null);
  });

  test('leaves no half of a character behind', () => {
    expect(findChange('x😀y', 'x😁y')).toEqual({ start: 1, end: 3, text: '😁' });
  });

  test('makes the one of the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = findChange(before, after);
        expect(edit === null ? before : applyEdits(before, [edit])).toBe(after);
      }),
    );
  });
});

describe('a text becomes part of the content', () => {
  const newFile = 'https://github.com/cncf/mentoring/new/main/docs';
  const path = 'programs/summerofcode/2027.md';

  test('as a new file, with its name and the text', () => {
    const { href, isPasted } = buildProposal({ path, text: '### A & B\n' }, { newFile, edit: null });
    expect(isPasted).toBe(false);
    expect(href.startsWith(`${newFile}?`)).toBe(true);
    expect(Object.fromEntries(new URL(href).searchParams)).toEqual({ filename: path, value: '### A & B\n' });
  });

  test('by the clipboard where it is too long for an address', () => {
    const proposal = buildProposal({ path, text: 'é'.repeat(2_000) }, { newFile, edit: null });
    expect(proposal).toMatchObject({ isPasted: true, note: expect.stringContaining('too long') });
    expect(Object.fromEntries(new URL(proposal.href).searchParams)).toEqual({ filename: path });
  });

  test('by the clipboard where the document is there', () => {
    const edit = 'https://github.com/cncf/mentoring/edit/main/docs/programs/summerofcode/2026.md#L1';
    expect(buildProposal({ path, text: 'A' }, { newFile, edit })).toMatchObject({
      href: edit,
      isPasted: true,
    });
  });
});
