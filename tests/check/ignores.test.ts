import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { readIdea } from '../read.ts';

const COMMENT = '<!-- almanac-ignore mentor-handle: nobody of them is on GitHub -->';

/** Two projects with two ideas each, all of whose mentors have no handle, and a comment somewhere between them. */
function list({ top = '', project = '', idea = '', inside = '' }): string {
  return `${top}

### Harbor
${project}

#### Faster image pulls

${idea}
- Description: Pulling a large image takes minutes.${inside}
- Mentors: Ann One

#### Offline mode

- Mentors: Bob Two

### Linkerd

#### Egress metrics

- Mentors: Cid Three
`;
}

/** The mentors of whom the rule still tells. */
function toldOf(text: string): string[] {
  const problems = check(
    { path: 'programs/summerofcode/2026.md', text },
    { rules: ['mentor-handle', 'ignore-comment'] },
  );
  return problems.map(({ reason }) => /(\w+) \w+`$/.exec(reason)?.[1] ?? reason);
}

describe('a comment that silences a rule holds', () => {
  test.each([
    ['nowhere, where there is none', {}, ['Ann', 'Bob', 'Cid']],
    ['for the idea below whose heading it stands', { idea: COMMENT }, ['Bob', 'Cid']],
    ['for the idea in one of whose fields it stands', { inside: `\n  ${COMMENT}` }, ['Bob', 'Cid']],
    ['for the idea on one of whose lines it stands', { inside: ` ${COMMENT}` }, ['Bob', 'Cid']],
    ['for the project below whose heading it stands', { project: COMMENT }, ['Cid']],
    ['for the document above whose first heading it stands', { top: COMMENT }, []],
    ['below front matter too', { top: `---\nyear: 2026\n---\n${COMMENT}` }, []],
    ['not in a fence of code', { top: `\`\`\`html\n${COMMENT}\n\`\`\`` }, ['Ann', 'Bob', 'Cid']],
    ['not in code on a line', { idea: `\`${COMMENT}\`` }, ['Ann', 'Bob', 'Cid']],
    [
      'not for a rule that it does not name',
      { top: '<!-- almanac-ignore issue-url: a reason -->' },
      ['Ann', 'Bob', 'Cid'],
    ],
  ])('%s', (_, comment, mentors) => {
    expect(toldOf(list(comment))).toEqual(mentors);
  });

  test('not without a reason, which is told', () => {
    const told = toldOf(list({ idea: '<!-- almanac-ignore mentor-handle -->' }));
    expect(told).toEqual(['Expected a reason behind a colon', 'Ann', 'Bob', 'Cid']);
  });
});

test('a space stands for the hyphen', () => {
  expect(toldOf(list({ top: COMMENT.replace('almanac-ignore', 'almanac ignore') }))).toEqual([]);
});

describe('a comment says nothing to readers', () => {
  const FIELDS = '- Description: Pulling takes minutes.\n- Mentors: Jane Doe (@jane)';

  test.each([
    ['before the first field', `${COMMENT}\n${FIELDS}`],
    ['before the first field, by itself', `${COMMENT}\n\n${FIELDS}`],
    ['on several lines', `<!--\nalmanac-ignore mentor-handle:\na reason\n-->\n\n${FIELDS}`],
    ['behind the last field', `${FIELDS}\n${COMMENT}`],
    ['behind the last field, by itself', `${FIELDS}\n\n${COMMENT}`],
  ])('%s', (_, text) => {
    const said = ({ description, mentors, rest, fields }: ReturnType<typeof readIdea>): unknown => [
      description.map(({ markdown }) => markdown),
      mentors.map(({ name, github }) => [name, github]),
      rest,
      fields.map(({ label, value }) => [label.value, value.markdown]),
    ];
    expect(said(readIdea(text))).toEqual(said(readIdea(FIELDS)));
  });

  test('before a description without a label', () => {
    const { description, rest } = readIdea(
      `${COMMENT}\n\nPulling takes minutes.\n\n- Mentors: Jane Doe (@jane)`,
    );
    expect(description.map(({ markdown }) => markdown)).toEqual(['Pulling takes minutes.']);
    expect(rest).toEqual([]);
  });

  test('and is no description of an idea that has none', () => {
    const { description, rest } = readIdea(`${COMMENT}\n\n- Mentors: Jane Doe (@jane)`);
    expect({ description, rest }).toEqual({ description: [], rest: [] });
  });
});
