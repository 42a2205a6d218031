import { describe, expect, test } from 'vitest';
import { escapeHeading } from '../../src/edit/escape-text.ts';
import { read } from '../read.ts';
import { list, refuse, write } from './add.ts';

test.each([
  ['Support *nix and C++', 'Support *nix and C++'],
  ['Make *all* faster', 'Make \\*all* faster'],
  ['Rename __init__ and snake_case', 'Rename \\_\\_init__ and snake_case'],
  ['kubectl get <name>', 'kubectl get \\<name>'],
  ['`kubectl get <name>` for *all*', '`kubectl get <name>` for \\*all*'],
  ['One ` alone', 'One ` alone'],
  ['[WIP] Links [a](b)', '[WIP] Links \\[a](b)'],
  ['AT&T and &amp;', 'AT&T and \\&amp;'],
  ['Port to C #', 'Port to C \\#'],
  ['See https://example.org', 'See https://example.org'],
  ['A \\ B', 'A \\ B'],
  ['1. First', '1. First'],
])('the title %j is written %j', (title, markdown) => {
  expect(escapeHeading(title)).toBe(markdown);
});

describe.each([
  ['bullets', list({ Harbor: ['A'] })],
  [
    'paragraphs',
    list(
      { Harbor: ['A'] },
      '**Description**: A.\n\n**Recommended Skills**: Go\n\n**Mentor(s)**: John Roe (@john-roe)',
    ),
  ],
  [
    'tabs',
    list(
      { Harbor: ['A'] },
      '-\tDescription: A.\n-\tRecommended Skills: Go\n-\tMentor(s): John Roe (@john-roe)',
    ),
  ],
])('with %s', (_, document) => {
  test.each([
    'One line with *emphasis*, `code` and a [link](https://example.org).',
    'One.\n\nTwo.\n\n- Three\n  - Four\n- Five\n\nSix.',
    '- A list\n- from the start',
    '- One point',
    '3. Third\n4. Fourth',
    '```go\nfunc main() {\n\tfoo()\n}\n```\n\nWhat it does.',
    '> A quotation\n> of two lines',
    '| a | b |\n| --- | --- |\n| c | d |',
    'Skills: not a field here',
    'kubectl get <name>',
  ])('the description %j is read as given', (description) => {
    const [, idea] = read(write(document, { description })).ideas;
    expect(idea?.description.map(({ markdown }) => markdown)).toEqual([description]);
    expect(idea?.mentors).toHaveLength(1);
  });
});

test.each(['Mentors:', '-Mentors:', '•Mentors:'])(
  'a line inside a paragraph that starts with %j goes on with the line before it',
  (label) => {
    const description = `The work is for two\n${label} they share it.`;
    const [, idea] = read(write(list({ Harbor: ['A'] }), { description })).ideas;
    expect(idea?.description[0]?.markdown).toBe(`The work is for two ${label} they share it.`);
  },
);

test.each([
  [
    'a paragraph that starts with a label',
    { description: 'One.\n\nMentors: Two.' },
    'The text of "Description" would end before "Mentors"',
  ],
  ['marks at the end of a title', { title: 'Pulls **' }, 'The title would be read as "Pulls"'],
  ['a title that says nothing', { title: 'TODO' }, '"TODO" would not be read as the title of an idea'],
  [
    'a project that is a part of the document',
    { project: 'Timeline' },
    '"Timeline" would not be read as the name of a project',
  ],
  [
    'two people in the place of one',
    {
      fields: [
        { kind: 'mentors' as const, label: 'Mentor(s)', values: ['Jane Doe (@jane), John Roe (@john-roe)'] },
      ],
    },
    'would not be read as one mentor',
  ],
])('%s is refused', (_, given, sentence) => {
  const document = `${list({ Linkerd: ['A'] })}\n## Contact\n\nAsk us.\n`;
  expect(refuse(document, given)).toContain(sentence);
});

test('what would swallow the ideas behind it is refused', () => {
  const fields = '**Description**: A.\n\n**Recommended Skills**: Go\n\n**Mentor(s)**: John Roe (@john-roe)';
  expect(
    refuse(list({ Harbor: ['A'], Linkerd: ['B'] }, fields), { description: 'One.\n\n<!-- Two.' }),
  ).toMatch(/would be read/);
});
