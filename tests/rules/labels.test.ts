import { expect, test } from 'vitest';
import { check, print } from '../check.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';

test.each([
  ['- isue: x', '6:3-6:7 Unexpected label `isue`, expected `issue`'],
  ['- isue : x', '6:3-6:7 Unexpected label `isue`, expected `issue`'],
  ['- **Skils**: Go', '6:5-6:10 Unexpected label `Skils`, expected `Skills` or `Skill`'],
  ['- **Skils **: Go', '6:5-6:10 Unexpected label `Skils`, expected `Skills` or `Skill`'],
  ['- **isue **: x', '6:5-6:9 Unexpected label `isue`, expected `issue`'],
])('a label that nobody knows is told of, whatever marks are around it: %s', (line, problem) => {
  const text = `### Harbor\n\n#### Faster pulls\n\n- Description: Slow.\n${line}\n- Mentors: Jane Doe (@jane)\n`;
  expect(check({ path: PATH, text }, { rules: ['label-unknown'] }).map(print)).toEqual([problem]);
});
