import { expect, test } from 'vitest';
import { check, fix, print } from '../check.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const IDEA = '### Harbor\n\n#### Faster pulls\n\n';

test.each([
  ['<!-- a --> - Skills: Go', '<!-- a -->\n- Skills: Go'],
  ['<!-- a --> <!-- b -->\t- Skills: Go', '<!-- a --> <!-- b -->\n- Skills: Go'],
  ['<!-- a -->\nb <!-- c --> - Skills: Go', '<!-- a -->\nb <!-- c --> - Skills: Go'],
])('markdown behind the comments at the start of a line goes below them: %j', (html, fixed) => {
  const before = `${IDEA}- Description: Slow.\n\n`;
  expect(fix({ path: PATH, text: `${before}${html}\n` }, { rules: ['html-hidden'] })).toBe(
    `${before}${fixed}\n`,
  );
});

test.each(['<!-- a -->', '<!-- a --> <!-- b -->', ''])('a field of comments alone is empty: %j', (value) => {
  const text = `${IDEA}- Description: Slow.\n- Skills: ${value}\n- Mentors: Jane Doe (@jane)\n`;
  expect(check({ path: PATH, text }, { rules: ['field-empty'] }).map(print)).toEqual([
    '6:3-6:9 Expected a value behind the label `Skills`',
  ]);
});
