import { expect, test } from 'vitest';
import type { DocumentProblem } from '../../src/site/problems/document-problem.ts';
import { IDEA_PATH, only, site } from './small-site.ts';

const DOCUMENTS = {
  [IDEA_PATH]: '# Ideas\n\n### Harbor\n\n#### Faster pulls\n\n- Mentors: Jane Doe\n',
  'programs/lfx-mentorship/README.md': '# LFX Mentorship\n',
};

function problem(path: string, line: number): DocumentProblem {
  return {
    path,
    line,
    column: 1,
    severity: 'warning',
    reason: 'Expected more',
    note: 'Write it.',
    rule: 'x',
  };
}

test('a problem inside an idea stands on its page, and on no other', () => {
  const { ideas, terms } = site(DOCUMENTS, { problems: [problem(IDEA_PATH, 7)] });
  expect([only(ideas).problems, only(terms).problems].map(({ length }) => length)).toEqual([1, 0]);
});

test('one between ideas stands on the page of the term, one of no term on the home page', () => {
  const problems = [problem(IDEA_PATH, 1), problem('programs/lfx-mentorship/README.md', 1)];
  const { ideas, terms, home } = site(DOCUMENTS, { problems });
  expect([only(ideas), only(terms), only(home)].map((view) => view.problems.length)).toEqual([0, 1, 1]);
});
