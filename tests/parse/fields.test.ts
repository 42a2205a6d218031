import { expect, test } from 'vitest';
import { markdown, readIdea } from '../read.ts';

/** What the fields of an idea say, one line a field. */
function fields(text: string): string[] {
  return readIdea(text).fields.map(({ kind, value }) => `${kind}: ${value.text}`);
}

const ALL = ['description: Pulls are slow.', 'skills: Go', 'mentors: Jane Doe (@jane)'];

test.each([
  ['hyphens', '- ', ''],
  ['stars', '* ', ''],
  ['pluses', '+ ', ''],
  ['a tab behind the hyphen', '-\t', ''],
  ['three spaces behind the hyphen', '-   ', ''],
  ['five spaces behind the hyphen, which make code of it', '-     ', ''],
  ['a tab and more behind the hyphen', '-\t\t', ''],
  ['one space before the bullet', ' - ', ''],
  ['three spaces before the bullet', '   - ', ''],
  ['blank lines between them', '- ', '\n'],
  ['numbers', '1. ', ''],
  ['no bullets', '', ''],
  ['no bullets, and blank lines between them', '', '\n'],
  ['line breaks', '', '\\'],
])('fields may have %s', (_, bullet, blank) => {
  const lines = ['Description: Pulls are slow.', 'Recommended Skills: Go', 'Mentor(s): Jane Doe (@jane)'];
  expect(fields(lines.map((line) => `${bullet}${line}`).join(`${blank}\n`))).toEqual(ALL);
});

test('bullets of several kinds may follow each other', () => {
  expect(fields('- Description: Pulls are slow.\n* Skills: Go\n+ Mentors: Jane Doe (@jane)')).toEqual(ALL);
});

test('some fields may have bullets and others none', () => {
  expect(fields('Description: Pulls are slow.\n\n- Skills: Go\n\nMentors: Jane Doe (@jane)')).toEqual(ALL);
});

test('a label without a bullet ends the value before it', () => {
  expect(fields('- Description: Pulls are slow.\nSkills: Go\nMentors: Jane Doe (@jane)')).toEqual(ALL);
});

test.each([
  ['its parentheses', '- Upstream Issue\n  (URL): https://a.io/1'],
  ['its words', '- Upstream\n  Issue (URL): https://a.io/1'],
  ['bold', '- **Upstream\n  Issue** (URL): https://a.io/1'],
  ['no indentation', '- Upstream Issue\n(URL):\nhttps://a.io/1'],
  ['no bullet', 'Upstream\nIssue (URL): https://a.io/1'],
])('a label may go on with %s on the next line', (_, label) => {
  const idea = readIdea(`- Description: Pulls are slow.\n- Skills: Go\n\n${label}\n- Mentors: Jane Doe`);
  expect(idea.fields.map(({ kind, label: { value } }) => `${kind}: ${value}`)).toContain(
    'issues: Upstream Issue (URL)',
  );
  expect(idea.issues.map(({ value }) => value)).toEqual(['https://a.io/1']);
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go']);
});

test('a label alone on its line is no part of the one below', () => {
  expect(fields('- Description:\nPulls are slow.\n- Skills\nMentors: Jane Doe (@jane)')).toEqual([
    'description: Pulls are slow.',
    'skills: ',
    'mentors: Jane Doe (@jane)',
  ]);
});

test('a word above a label is no part of it where that would only resemble another one', () => {
  expect(fields('Skills:\n- Go\nMentor: Jane Doe (@jane)')).toEqual([
    'skills: Go',
    'mentors: Jane Doe (@jane)',
  ]);
});

test('a label without a bullet ends the nested list before it', () => {
  const text = markdown`
    - Description:
      - Pulls are slow.
    Skills: Go
    - Mentors: Jane Doe (@jane)
  `;
  expect(fields(text)).toEqual(ALL);
});

test('a bold label without a bullet ends the paragraph before it', () => {
  const text = '**Description:**\nPulls are slow.\n**Skills:** Go\n**Mentors:** Jane Doe (@jane)';
  expect(fields(text)).toEqual(ALL);
});

test.each([
  ['Skills: Go', 'Mentors: Jane Doe (@jane)', 'Description: Pulls are slow.'],
  ['Mentors: Jane Doe (@jane)', 'Skills: Go', 'Description: Pulls are slow.'],
  ['Mentors: Jane Doe (@jane)', 'Description: Pulls are slow.', 'Skills: Go'],
  ['Skills: Go', 'Description: Pulls are slow.', 'Mentors: Jane Doe (@jane)'],
])('fields come in any order: %s, %s, %s', (...lines) => {
  const idea = readIdea(lines.map((line) => `- ${line}`).join('\n'));
  expect(idea.description.map(({ text }) => text)).toEqual(['Pulls are slow.']);
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go']);
  expect(idea.mentors.map(({ name }) => name)).toEqual(['Jane Doe']);
  expect(idea.rest).toEqual([]);
});

test('labels may be headings below that of the idea', () => {
  const text = markdown`
    ##### Description

    Pulls are slow.

    ##### Recommended Skills

    - Go

    ##### Mentors

    Jane Doe (@jane)
  `;
  expect(fields(text)).toEqual(ALL);
});

test('a heading below the labels of an idea is a label too, known or not', () => {
  const text =
    '- Description: Pulls are slow.\n\n##### Mentors\n\nJane Doe\n\n##### Why now\n\nDisks are full.\n';
  expect(readIdea(text).fields.map(({ kind, label, value }) => [kind, label.value, value.text])).toEqual([
    ['description', 'Description', 'Pulls are slow.'],
    ['mentors', 'Mentors', 'Jane Doe'],
    ['other', 'Why now', 'Disks are full.'],
  ]);
});

test('headings as labels have labels below them', () => {
  const text = '##### Description\n\nPulls are slow.\n\n- Skills: Go\n- Mentors: Jane Doe (@jane)';
  expect(fields(text)).toEqual(ALL);
});

test('a line of hyphens below a field does not make a heading of it', () => {
  expect(fields('Description: Pulls are slow.\nSkills: Go\nMentors: Jane Doe (@jane)\n---')).toEqual(ALL);
});

test('nested labels of other fields are fields', () => {
  expect(fields('- Description: Pulls are slow.\n  - Skills: Go\n  - Mentors: Jane Doe (@jane)')).toEqual(
    ALL,
  );
});

test('fields may be nested one and all', () => {
  expect(
    fields('- Faster pulls\n  - Description: Pulls are slow.\n  - Skills: Go\n  - Mentors: Jane Doe (@jane)'),
  ).toEqual(ALL);
});

test.each([
  ['code', '```yaml\nMentors: nobody\n```'],
  ['a quotation', '> Mentors: nobody'],
  ['a comment', '<!-- Mentors: nobody -->'],
  ['a sentence', 'We have to find out who the mentors: nobody wants to.'],
])('a label in %s is none', (_, text) => {
  const idea = readIdea(`- Description: Pulls are slow.\n\n${text}\n\n- Skills: Go`);
  expect(idea.fields.map(({ kind }) => kind)).toEqual(['description', 'skills']);
  expect(idea.mentors).toEqual([]);
});

test.each([
  'Some examples include: layers, tags.',
  'Intro: how pulls work.',
  'Note: they are slow.',
  'For example: large images.',
  'e.g.: large images.',
  'The goals are: speed, size.',
  'This includes: speed, size.',
  'https://goharbor.io is where they come from.',
  'Http: the protocol of pulls.',
  '10:30 is when they are slowest.',
  'Some very long introduction of pulls: they are slow.',
  'Pulls::Slow is the class.',
])('a line that looks like a label ends no value: %s', (line) => {
  expect(fields(`- Description: Pulls are slow.\n${line}\n- Skills: Go`)).toEqual([
    `description: Pulls are slow. ${line}`,
    'skills: Go',
  ]);
});

test.each([
  'Note: they are slow.',
  'For example: large images.',
  'The goals are: speed, size.',
  'Some examples include: layers, tags.',
  'https://goharbor.io is where they come from.',
  '[Docs](https://goharbor.io): read them.',
])('a bullet that looks like a label ends no value: %s', (line) => {
  const [first, second] = readIdea(`- Description: Pulls are slow.\n- ${line}\n- Skills: Go`).fields;
  expect(first?.value.markdown).toBe(`Pulls are slow.\n- ${line}`);
  expect(second?.kind).toBe('skills');
});

test('labels of other languages are unknown ones', () => {
  expect(
    readIdea('- Mentor: Jane Doe\n- Zeitaufwand: 90 Stunden\n- Größe: 2').fields.map(
      ({ label }) => label.value,
    ),
  ).toEqual(['Mentor', 'Zeitaufwand', 'Größe']);
});
