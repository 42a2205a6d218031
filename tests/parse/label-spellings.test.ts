import { expect, test } from 'vitest';
import type { FieldKind } from '../../src/vocabulary/vocabulary.ts';
import { person, readIdea } from '../read.ts';

const SPELLINGS = {
  description: [
    'Description',
    'description',
    'DESCRIPTION',
    'Project description',
    'Desciption',
    'Descripton',
  ],
  expectedOutcome: [
    'Expected Outcome',
    'Expected Outcomes',
    'Expected outcome(s)',
    'Expected Results',
    'Outcome',
    'Expcted Outcome',
  ],
  skills: [
    'Skills',
    'Recommended Skills',
    'Recommend Skills',
    'Recommended skill(s)',
    'Recomended Skills',
    'Reccomended Skills',
    'Required Skills',
    'Technologies',
    'Skills/Technologies',
  ],
  mentors: [
    'Mentor',
    'Mentors',
    'Mentor(s)',
    'Mentors(s)',
    'Mentor(-s)',
    'Mentor (s)',
    'mentors',
    'Mentor/s',
    'Mentor Name(s)',
    'Mentros',
    'Possible mentors',
  ],
  mentees: ['Mentee', 'Mentees', 'Mentee(s)', 'Mentee (Communty Bridge URL)', 'Student', 'Intern(s)'],
  issues: [
    'Issue',
    'Issues',
    'Issue(s)',
    'Issue URL',
    'Upstream Issue',
    'Upstream Issues',
    'Upstream Issue (URL)',
    'Upstream Issues (URL)',
    'Upstream Issue(s) (URL)',
    'Upstream Issue (Project URL)',
    'Upstream Issue URL',
    'Upstraeam Issue',
    'Upstream Isssue',
    'Related Issues',
    'Tracking issue',
    'GitHub Issue',
  ],
  lfxUrl: [
    'LFX URL',
    'LFX url',
    'LFX Project',
    'Apply',
    'Community Bridge project (URL)',
    'Community Bridge project',
    'CommunityBridge',
    'LFX Mentorship URL',
  ],
  other: [
    'Expected project size',
    'Project size',
    'Difficulty',
    'Background',
    'Deliverables',
    'Slack channel',
    'Size (hours)',
    'Roadmap/Milestones',
    'Must-have',
    'Stretch goal',
  ],
} satisfies Record<FieldKind, string[]>;

const spellings = Object.entries(SPELLINGS).flatMap(([kind, labels]) =>
  labels.map((label) => ({ kind, label })),
);

test.each(spellings)('$label is a label of the field $kind', ({ kind, label }) => {
  const { fields } = readIdea(`- ${label}: something\n- Mentor(s): Jane Doe`);
  expect(fields[0]).toMatchObject({ kind, label: { value: label }, value: { text: 'something' } });
});

test.each([
  ['- **Recommended Skills**: Go'],
  ['- **Recommended Skills:** Go'],
  ['- **Recommended Skills** : Go'],
  ['- Recommended Skills**: Go'],
  ['- **Recommended Skills: Go'],
  ['- *Recommended Skills*: Go'],
  ['- __Recommended Skills__: Go'],
  ['- ***Recommended Skills***: Go'],
  ['- `Recommended Skills`: Go'],
  ['- <b>Recommended Skills</b>: Go'],
  ['- Recommended Skills:Go'],
  ['- Recommended Skills : Go'],
  ['- Recommended Skills:  Go'],
  ['- Recommended Skills： Go'],
  ['- Recommended Skills：Go'],
  ['- Recommended Skills:: Go'],
  ['- Recommended Skills - Go'],
  ['- Recommended Skills – Go'],
  ['- Recommended  Skills: Go'],
  ['- Recommended Skills:\n  Go'],
  ['- Recommended Skills:\n\n  Go'],
  ['- Recommended Skills:\n  - Go'],
  ['- Recommended Skills\n  - Go'],
  ['- **Recommended Skills**\n  - Go'],
  ['- **Recommended Skills**\n\n  Go'],
  ['- **Recommended Skills**\n  Go'],
  ['- **Recommended Skills** Go'],
  ['- **Recommended** Skills: Go'],
  ['- [ ] Recommended Skills: Go'],
  ['Recommended Skills: Go'],
  ['**Recommended Skills**: Go'],
  ['**Recommended Skills:** Go'],
  ['**Recommended Skills**\n\nGo'],
  ['**Recommended Skills**\nGo'],
  ['**Recommended Skills** Go'],
  ['**Recommended Skills:**\n\n- Go'],
  ['Recommended Skills:\nGo'],
  ['Recommended Skills\n\n- Go'],
  ['##### Recommended Skills\n\nGo'],
  ['##### Recommended Skills:\n\n- Go'],
  ['##### **Recommended Skills**\n\nGo'],
])('%j is a field of skills', (text) => {
  const { fields, skills } = readIdea(`${text}\n\n- Mentor(s): Jane Doe`);
  expect(skills.map(({ value }) => value)).toEqual(['Go']);
  expect(fields[0]?.label.value.replace(/\s+/, ' ')).toBe('Recommended Skills');
});

test.each([
  ['-Mentor(s): Jane Doe (@jane)'],
  ['+Mentor(s): Jane Doe (@jane)'],
  ['*Mentor(s): Jane Doe (@jane)'],
  ['•Mentor(s): Jane Doe (@jane)'],
  ['• Mentor(s): Jane Doe (@jane)'],
  ['-\u00a0Mentor(s): Jane Doe (@jane)'],
  ['  -Mentor(s): Jane Doe (@jane)'],
  ['-**Mentor(s):** Jane Doe (@jane)'],
  ['-*Mentor(s)*: Jane Doe (@jane)'],
  ['-`Mentor(s)`: Jane Doe (@jane)'],
  ['+__Mentor(s)__: Jane Doe (@jane)'],
  ['•**Mentor(s)**: Jane Doe (@jane)'],
  ['*Mentor(s)*: Jane Doe (@jane)'],
  ['-Mentor(s) - Jane Doe (@jane)'],
])('below a field, %j is a field of mentors', (line) => {
  const { fields } = readIdea(`- Recommended Skills: Rust\n${line}`);
  expect(fields.map(({ label, value }) => [label.value, value.markdown])).toEqual([
    ['Recommended Skills', 'Rust'],
    ['Mentor(s)', 'Jane Doe (@jane)'],
  ]);
});

test('fields may all have bullets without a space, and lists of their own', () => {
  const { fields } = readIdea('-Description: Slow.\n-mentors:\n  - Jane Doe (@jane)\n-Skills: Go');
  expect(fields.map(({ label, value }) => [label.value, value.markdown])).toEqual([
    ['Description', 'Slow.'],
    ['mentors', '- Jane Doe (@jane)'],
    ['Skills', 'Go'],
  ]);
});

test('behind a bullet without a space, a label stands where its words stand', () => {
  const field = readIdea('- Recommended Skills: Rust\n-**Mentor(s):** Jane Doe').fields[1];
  expect(field?.label.place).toMatchObject({ start: { line: 6, column: 4 }, end: { line: 6, column: 13 } });
  expect(field?.value.place).toMatchObject({ start: { line: 6, column: 17 }, end: { line: 6, column: 25 } });
});

test.each([
  ['-quiet: nobody knows why'],
  ['-Quiet hours: from ten on'],
  ['-mentors - they know'],
  ['--Mentors: nobody'],
  ['-5 mentors: too many'],
])('below a field, %j is a part of its value', (line) => {
  const { fields } = readIdea(`- Description: Pulls are slow with\n${line}\n- Mentors: Jane Doe`);
  expect(fields.map(({ value }) => value.markdown)).toEqual([`Pulls are slow with\n${line}`, 'Jane Doe']);
});

test('the role of one person in a list of people is no label behind a bullet without a space, either', () => {
  const { fields, mentors } = readIdea('- Mentors:\n  - Jane Doe (@jane)\n  -Primary mentor: Ann Poe (@ann)');
  expect(fields.map(({ label }) => label.value)).toEqual(['Mentors']);
  expect(mentors.map(person)).toEqual(['Jane Doe @jane', 'Ann Poe @ann (primary)']);
});

test('a label stands where its words stand, without emphasis', () => {
  const [field] = readIdea('- **Recommended Skills**: Go').fields;
  expect(field?.label.place).toMatchObject({ start: { line: 5, column: 5 }, end: { line: 5, column: 23 } });
  expect(field?.value.place).toMatchObject({ start: { line: 5, column: 27 }, end: { line: 5, column: 29 } });
});

test('an unknown label is kept as written, with its value', () => {
  const { fields } = readIdea(
    '- Mentor: Jane Doe\n- Slack Channel: [#harbor](https://slack.io/harbor)\n- **Team size**: 2',
  );
  expect(fields.slice(1).map(({ kind, label, value }) => [kind, label.value, value.markdown])).toEqual([
    ['other', 'Slack Channel', '[#harbor](https://slack.io/harbor)'],
    ['other', 'Team size', '2'],
  ]);
});

test('a label without a value is a field that says nothing', () => {
  const { fields, description, skills, issues } = readIdea('- Description:\n- Recommended Skills:\n- Issue:');
  expect(fields.map(({ kind, value }) => [kind, value.text])).toEqual([
    ['description', ''],
    ['skills', ''],
    ['issues', ''],
  ]);
  expect([description, skills, issues]).toEqual([[], [], []]);
});

test('a field that stands twice has both values', () => {
  const idea = readIdea(
    '- Issue: https://a.io/1\n- Mentor: Jane Doe (@jane)\n- Issue: https://a.io/2\n- Mentor: Ann Poe (@ann)',
  );
  expect(idea.issues.map(({ value }) => value)).toEqual(['https://a.io/1', 'https://a.io/2']);
  expect(idea.mentors.map(({ github }) => github)).toEqual(['jane', 'ann']);
});
