import { expect, test } from 'vitest';
import { type IdeaReading, Reading } from '../../src/parse/reading.ts';
import { markdown, person, readIdea } from '../read.ts';

const join = (passages: IdeaReading['rest']): string => passages.map(({ text }) => text).join(' ');

test('without a label for it, what stands first is the description', () => {
  const idea = readIdea('Pulls are slow.\n\nThey need not be.\n\n- Skills: Go\n- Mentors: Jane Doe');
  expect(idea.description.map((passage) => passage.markdown)).toEqual([
    'Pulls are slow.\n\nThey need not be.',
  ]);
  expect(idea.rest).toEqual([]);
});

test('the unlabelled description may be a bullet', () => {
  const idea = readIdea('- Pulls are slow.\n- Skills: Go\n- Mentors: Jane Doe');
  expect(idea.description.map((passage) => passage.markdown)).toEqual(['Pulls are slow.']);
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go']);
});

test('the unlabelled description may be several bullets', () => {
  const idea = readIdea('- Pulls are slow.\n- They need not be.\n\n- Skills: Go');
  expect(join(idea.description)).toBe('Pulls are slow. They need not be.');
});

test('where bullets describe the idea, those between the fields go on with it', () => {
  const idea = readIdea('- Pulls are slow.\n- Skills: Go\n- They need not be slow.\n- Mentors: Jane Doe');
  expect(join(idea.description)).toBe('Pulls are slow. They need not be slow.');
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go']);
});

test('where bullets describe the idea, people below the mentors are still mentors', () => {
  const idea = readIdea('- Pulls are slow.\n- Mentors: Jane Doe (@jane)\n- Ann Poe (@ann)\n- Skills: Go');
  expect(idea.mentors.map(person)).toEqual(['Jane Doe @jane', 'Ann Poe @ann']);
  expect(join(idea.description)).toBe('Pulls are slow.');
});

test('text before a labelled description is kept as the rest', () => {
  const idea = readIdea(
    'CNCF - Harbor: Faster pulls (2024 Term 1)\n\n- Description: Pulls are slow.\n- Skills: Go',
  );
  expect(join(idea.rest)).toBe('CNCF - Harbor: Faster pulls (2024 Term 1)');
  expect(join(idea.description)).toBe('Pulls are slow.');
});

test('text before other fields is the rest where the description comes later', () => {
  const idea = readIdea('Apply until May.\n\n- Skills: Go\n- Description: Pulls are slow.');
  expect([join(idea.rest), join(idea.description)]).toEqual(['Apply until May.', 'Pulls are slow.']);
});

test('a stray bullet between two fields belongs to the one before it', () => {
  const idea = readIdea(
    '- Description: Pulls are slow.\n- They need not be.\n- Skills: Go\n- Rust\n- Mentors: Jane Doe',
  );
  expect(idea.description.map((passage) => passage.markdown)).toEqual([
    'Pulls are slow.\n- They need not be.',
  ]);
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go; Rust']);
});

test('a stray bullet may have bullets of its own', () => {
  const idea = readIdea('- Description: Pulls are slow.\n- Reasons:\n  - disks\n  - nets\n- Skills: Go');
  expect(join(idea.description)).toContain('Pulls are slow.');
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go']);
});

test('a stray paragraph between two fields belongs to the one before it', () => {
  const idea = readIdea(
    '- Description: Pulls are slow.\n\nThey need not be.\n\n- Skills: Go\n\nRust too.\n\n- Mentors: Jane Doe',
  );
  expect(idea.description.map((passage) => passage.markdown)).toEqual([
    'Pulls are slow.\n\nThey need not be.',
  ]);
  expect(idea.skills.map(({ value }) => value)).toEqual(['Go Rust too.']);
});

test.each([
  ['nothing', ''],
  ['a colon at its end', ' The mentee makes:'],
])('bullets beside the fields belong to a value that has %s and so announces them', (_, start) => {
  const idea = readIdea(markdown`
    - Description: Pulls are slow.
    - Expected Outcome:${start}
    - Phase one: a design
    - Faster pulls
    - Mentors: Jane Doe
  `);
  expect(join(idea.expectedOutcome)).toBe(`${start} Phase one: a design Faster pulls`.trim());
  expect(idea.fields.map(({ kind }) => kind)).toEqual(['description', 'expectedOutcome', 'mentors']);
});

test('a description may announce bullets beside the fields', () => {
  const idea = readIdea('- Description: Harbor should:\n- pull fast\n- push fast\n- Skills: Go');
  expect(join(idea.description)).toBe('Harbor should: pull fast push fast');
});

test('an empty label that is followed by another is not an announcement', () => {
  const idea = readIdea('- Description:\n- Skills:\n- Difficulty: hard\n- Mentors: Jane Doe');
  expect(idea.fields.map(({ kind, value }) => [kind, value.text])).toEqual([
    ['description', ''],
    ['skills', ''],
    ['other', 'hard'],
    ['mentors', 'Jane Doe'],
  ]);
});

test('paragraphs between labelled bullets are lost to no one', () => {
  const text =
    'Before.\n\n- Skills: Go\n\nBetween.\n\n- Mentors: Jane Doe\n\nAfter.\n\n##### More\n\nStill more.';
  const { description, fields } = readIdea(text);
  const said = [...description, ...fields.map(({ value }) => value)].map((passage) => passage.text).join(' ');
  for (const word of ['Before', 'Between', 'After', 'Still more']) expect(said).toContain(word);
});

test('an idea without any words has no description', () => {
  expect(readIdea('- Mentors: Jane Doe')).toMatchObject({ description: [], rest: [], expectedOutcome: [] });
});

test('a reading is what its schema says', () => {
  const idea = readIdea(
    'Before.\n\n- Description: Slow.\n- Mentors: Jane Doe (@jane)\n- Issue: https://a.io/1\n- Size: 2',
  );
  expect(Reading.shape.ideas.element.parse(idea)).toEqual(idea);
});
