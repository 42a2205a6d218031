import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { readChecked } from '../../src/check/read-checked.ts';
import { buildHover } from '../../src/lsp/build-hover.ts';
import { buildSuggestions } from '../../src/lsp/build-suggestions.ts';
import { buildSymbols, type FoundSymbol } from '../../src/lsp/build-symbols.ts';
import { silenceRule } from '../../src/lsp/silence-rule.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { findIgnoreComments } from '../../src/rules/ignore-comment.ts';
import { buildSurroundings } from '../../src/rules/surroundings.ts';
import { fragments } from '../properties/generate-fragments.ts';
import { vocabulary } from '../read.ts';

const path = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const IDEA =
  '### Harbor\n\n#### Faster pulls\n\n- Description: Slow.\n- Skills: Go\n- Mentors: Jane Doe (@jane)\n\n';

/** A document, and an offset in it. */
const spots = fc
  .tuple(fragments, fc.nat(), fc.boolean())
  .map(([text, number, isIdea]) => ({ text: isIdea ? IDEA + text : text, number }))
  .map(({ text, number }) => ({ text, offset: number % (text.length + 1) }));

function open(text: string) {
  const document = readChecked({ path, text }, vocabulary);
  const readings = [document.reading];
  const knowledge = {
    model: buildModel(readings, { vocabulary, registry: [], publishEmails: false }),
    surroundings: buildSurroundings(readings, { vocabulary, registry: [], files: null }),
    site: null,
  };
  return { document, knowledge };
}

test('whatever is written, hovers and suggestions are about a stretch that holds the cursor', () => {
  fc.assert(
    fc.property(spots, ({ text, offset }) => {
      const { document, knowledge } = open(text);
      const { reading } = document;
      const hover = buildHover(document, offset, knowledge);
      const found = buildSuggestions({ text, reading }, offset, knowledge);
      for (const { start, end } of [...found, ...(hover ? [hover] : [])]) {
        expect(start).toBeLessThanOrEqual(offset);
        expect(end).toBeGreaterThanOrEqual(offset);
      }
      for (const { start, end } of found) expect(text.slice(start, end)).not.toContain('\n');
    }),
    { numRuns: 150 },
  );
});

test('whatever is written, a part of the outline lies in the one around it and holds its name', () => {
  const check = ({ start, end, heading, children }: FoundSymbol): void => {
    expect(start <= heading.start && heading.start <= heading.end && heading.end <= end).toBe(true);
    for (const child of children) {
      expect(start <= child.start && child.end <= end).toBe(true);
      check(child);
    }
  };
  fc.assert(
    fc.property(spots, ({ text }) => {
      for (const symbol of buildSymbols(open(text).document)) check(symbol);
    }),
    { numRuns: 100 },
  );
});

test('whatever is written below an idea, the comment that silences a rule in it is one', () => {
  fc.assert(
    fc.property(fragments, (fragment) => {
      const text = IDEA + fragment;
      const { document } = open(text);
      const edit = silenceRule(document, 'mentor-handle', 7);
      const silent = readChecked({ path, text: applyEdits(document.text, [edit]) }, vocabulary);
      expect(findIgnoreComments(silent)[0]?.rules).toEqual(['mentor-handle']);
    }),
    { numRuns: 100 },
  );
});
