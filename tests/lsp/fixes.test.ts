import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/check/apply-edits.ts';
import { toProblem } from '../../src/check/problem.ts';
import { buildFixes } from '../../src/lsp/build-fixes.ts';
import { describeFix } from '../../src/lsp/describe-fix.ts';
import { diffLines } from '../../src/lsp/diff-lines.ts';
import { buildCheckedDocument } from '../../src/rules/checked-document.ts';
import type { RuleId } from '../../src/rules/rule-ids.ts';
import { type Case, check } from '../check.ts';
import { read } from '../read.ts';

const PATH = 'programs/lfx-mentorship/2026/01-Mar-May/project_ideas.md';
const IDEA = `### Harbor

#### Faster image pulls

- Description: Pulling a large image takes minutes.
`;

/** What an editor offers to do about what one rule finds: titles and the texts that they would make. */
function offers(
  text: string,
  rule: RuleId,
  path = PATH,
): { title: string; made: string; isPreferred: boolean }[] {
  const only: Case = { path, text };
  const document = buildCheckedDocument(text, read(text, path));
  return check(only, { rules: [rule] }).flatMap((problem) =>
    buildFixes(problem, document).map(({ title, edits, isPreferred }) => ({
      title,
      made: applyEdits(text, edits),
      isPreferred,
    })),
  );
}

test('what mends a problem without a doubt is offered first, in the words of the problem', () => {
  const [first] = offers(`${IDEA}Mentors: Jane Doe (@jane)\n`, 'label-bullet');
  expect(first).toEqual({
    title: 'Write a bullet before the label `Mentors`',
    made: `${IDEA}- Mentors: Jane Doe (@jane)\n`,
    isPreferred: true,
  });
});

test('a rule is silenced below the heading of the idea, and then is silent', () => {
  const [only] = offers(`${IDEA}- Mentors: Jane Doe\n`, 'mentor-handle');
  expect(only?.title).toBe('Silence mentor-handle here, with a reason');
  expect(only?.made).toBe(
    `${IDEA}- Mentors: Jane Doe\n`.replace(
      '#### Faster image pulls\n',
      '#### Faster image pulls\n\n<!-- almanac-ignore mentor-handle: say why -->\n',
    ),
  );
  expect(check({ path: PATH, text: only?.made ?? '' }, { rules: ['mentor-handle'] })).toEqual([]);
});

test.each([
  [
    'an underlined heading',
    '### Harbor\n\nFaster image pulls\n---\n\n- Description: Slow.\n- Mentors: Jane Doe\n',
  ],
  [
    'a heading right above the list',
    '### Harbor\n#### Faster image pulls\n- Description: Slow.\n- Mentors: Jane Doe\n',
  ],
  ['Windows line breaks', `${IDEA}- Mentors: Jane Doe\n`.replaceAll('\n', '\r\n')],
])('a rule is silenced below %s', (_, text) => {
  const made = offers(text, 'mentor-handle')[0]?.made ?? '';
  expect(check({ path: PATH, text: made }, { rules: ['mentor-handle'] })).toEqual([]);
  expect(made.includes('\r\n')).toBe(text.includes('\r\n'));
});

test('what is wrong above all headings is silenced below the front matter', () => {
  const text = `---\nkind: list\n---\n\n${IDEA}`;
  const made = offers(text, 'front-matter')[0]?.made ?? '';
  expect(made).toContain('---\n\n<!-- almanac-ignore front-matter: say why -->\n\n### Harbor');
  expect(check({ path: PATH, text: made }, { rules: ['front-matter'] })).toEqual([]);
});

test('what cannot be read at all cannot be silenced', () => {
  expect(offers('---\nkind: [\n---\n', 'front-matter')).toEqual([]);
});

test('a comment that silences rules is mended by the values expected in it, not by another comment', () => {
  const made = offers(`${IDEA}\n<!-- almanac-ignore mentor-handel: away -->\n`, 'ignore-comment');
  expect(made).toEqual([
    {
      title: 'Replace with `mentor-handle`',
      made: `${IDEA}\n<!-- almanac-ignore mentor-handle: away -->\n`,
      isPreferred: false,
    },
  ]);
});

test('a value that stands twice in the place is left to people', () => {
  const point = (column: number) => ({ line: 1, column, offset: column - 1 });
  const text = 'go go';
  const finding = { reason: 'Unexpected `go`', note: '', actual: 'go', expected: ['Go'] };
  const problem = toProblem(
    { ...finding, place: { start: point(1), end: point(6) } },
    { path: PATH, ruleId: 'skill-spelling', severity: 'note', url: '/' },
  );
  const document = buildCheckedDocument(text, read(text, PATH));
  expect(buildFixes(problem, document).map(({ title }) => title)).toEqual([
    'Silence skill-spelling here, with a reason',
  ]);
});

test.each([
  ['Expected a bullet before the label `Mentors`', 'Write a bullet before the label `Mentors`'],
  ['Unexpected handle `@`, expected a name after `@`', 'Write a name after `@`'],
  ['Unexpected full stop behind the link', 'Take out the full stop behind the link'],
  ['The link leads nowhere', 'Mend: The link leads nowhere'],
])('what mends "%s" is called "%s"', (reason, title) => {
  expect(describeFix({ reason })).toBe(title);
});

describe('the edits between two texts', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'a\r\n', 'end'), { maxLength: 12 });

  test('make the one of the other', () => {
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        expect(applyEdits(before, diffLines(before, after))).toBe(after);
      }),
    );
  });

  test('leave lines alone that are in both', () => {
    const edits = diffLines('a\nb\nc\nd\ne\n', 'a\nB\nc\nd\nx\ne\n');
    expect(edits).toEqual([
      { start: 2, end: 4, text: 'B\n' },
      { start: 8, end: 8, text: 'x\n' },
    ]);
  });

  test('are none between equal texts', () => {
    expect(diffLines('a\nb', 'a\nb')).toEqual([]);
  });
});
