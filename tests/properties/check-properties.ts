import assert from 'node:assert/strict';
import { check, fix } from '../check.ts';
import type { Property } from './property.ts';
import { texts } from './texts.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

/** What holds of one document that is checked and mended. */
export const CHECK_PROPERTIES: readonly Property[] = [
  {
    name: 'problems-lie-inside',
    texts,
    runs: 150,
    check(text) {
      const lines = text.split(/\r\n|\n|\r/);
      for (const { place, ruleId } of check({ path: PATH, text })) {
        const { start, end } = place;
        assert(
          start.line <= end.line && end.line <= lines.length,
          `${ruleId} at line ${end.line} of ${lines.length}`,
        );
        assert(end.column <= (lines[end.line - 1]?.length ?? 0) + 1, `${ruleId} at column ${end.column}`);
      }
    },
  },
  {
    name: 'fixes-come-to-rest',
    texts,
    runs: 150,
    check(text) {
      const fixed = fix({ path: PATH, text });
      assert.equal(fix({ path: PATH, text: fixed }), fixed);
    },
  },
];
