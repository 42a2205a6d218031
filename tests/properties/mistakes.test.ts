import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/rules/rule-ids.ts';
import { RULE_IDS } from '../../src/rules/rule-ids.ts';
import { check, fix, print } from '../check.ts';
import { buildSite, MISTAKES } from './mistakes.ts';
import { printLines, soundDocument } from './sound-document.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

test('a sound document has no problem at all', () => {
  fc.assert(
    fc.property(soundDocument, (sound) => {
      expect(check({ path: PATH, text: printLines(sound).join('\n') }).map(print)).toEqual([]);
    }),
  );
});

const site = fc
  .record({ sound: soundDocument, project: fc.nat(1), idea: fc.integer({ min: 1, max: 1 }) })
  .map(({ sound, project, idea }) => buildSite(sound, project, idea));

describe.each(Object.entries(MISTAKES))('the mistake %s', (id, { make, mended }) => {
  const rule = RULE_IDS.find((known) => known === id);
  const rules: RuleId[] = rule ? [rule] : [];

  test('is told at its line, and mended where that is beyond doubt', () => {
    fc.assert(
      fc.property(site, (whole) => {
        const broken = { path: PATH, ...make(whole) };
        const problems = check(broken).filter(({ ruleId }) => ruleId === id);
        expect(problems.map(({ line }) => line)).toContain(broken.line);
        const fixed = fix(broken, { rules });
        if (mended === null) expect(fixed).toBe(broken.text);
        else if (mended === 'sound') expect(fixed).toBe(whole.lines.join('\n'));
        else expect(check({ ...broken, text: fixed }, { rules }).map(print)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
