import { expect, test } from 'vitest';
import { markdown, person, readIdea } from '../read.ts';

test.each([
  ['Jane Doe (@jane) - primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) - Primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane)  - primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) – primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) -- primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) -primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane)- primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) - primary mentor', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) - Lead', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) - co-mentor', 'Jane Doe @jane (co-mentor)'],
  ['Jane Doe (@jane) (primary)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) (Primary Mentor)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) [primary]', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane), primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane): primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) primary', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane) **primary**', 'Jane Doe @jane (primary)'],
  ['Jane Doe (primary) (@jane)', 'Jane Doe @jane (primary)'],
  ['Jane Doe - primary (@jane)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane, primary)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane - primary)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (primary, @jane)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane, jane@host.org) - primary', 'Jane Doe @jane <jane@host.org> (primary)'],
  ['Jane Doe (@jane, jane@host.org, primary)', 'Jane Doe @jane <jane@host.org> (primary)'],
  ['Jane Doe @jane (jane AT host DOT org)  - primary', 'Jane Doe @jane <jane@host.org> (primary)'],
  ['Jane Doe (backup)', 'Jane Doe (backup)'],
  ['Jane Doe (back-up)', 'Jane Doe (backup)'],
  ['Jane Doe - secondary', 'Jane Doe (secondary)'],
  ['@jane (backup)', '@jane (backup)'],
  ['@jane - primary', '@jane (primary)'],
  ['[Jane Doe](https://github.com/jane) (primary)', 'Jane Doe @jane (primary)'],
  ['[Jane Doe](https://github.com/jane) - primary', 'Jane Doe @jane (primary)'],
  ['Primary: Jane Doe (@jane)', 'Jane Doe @jane (primary)'],
  ['Primary mentor: Jane Doe (@jane)', 'Jane Doe @jane (primary)'],
  ['**Primary:** Jane Doe (@jane)', 'Jane Doe @jane (primary)'],
  ['Primary - Jane Doe (@jane)', 'Jane Doe @jane (primary)'],
  ['Primary: [Jane Doe](https://github.com/jane)', 'Jane Doe @jane (primary)'],
  ['Primary: @jane', '@jane (primary)'],
  ['(Primary) Jane Doe (@jane)', 'Jane Doe @jane (primary)'],
  ['Jane Doe (@jane, jane@host.org) from the Harbor team', 'Jane Doe @jane <jane@host.org>'],
  ['Jane Doe (@jane, jane@host.org) from Harbor - primary', 'Jane Doe @jane <jane@host.org> (primary)'],
  ['Jane Doe (@jane) - Acme', 'Jane Doe @jane'],
  ['Jane Doe (@jane) - Harbor maintainer', 'Jane Doe @jane'],
  ['Jane Doe (@jane) - please use the address of your account at https://a.io', 'Jane Doe @jane'],
  ['Mentor Name: Jane Doe (@jane)', 'Jane Doe @jane'],
  ['Name: Jane Doe (@jane)', 'Jane Doe @jane'],
])('"%s" is %s', (value, expected) => {
  const { mentors } = readIdea(`- Description: Pulls are slow.\n- Mentor(s):\n  - ${value}\n- Skills: Go`);
  expect(mentors.map(person)).toEqual([expected]);
  const line = readIdea(`- Description: Pulls are slow.\n- Mentor(s): ${value}\n- Skills: Go`);
  expect(line.mentors.map(person)).toEqual([expected]);
});

test.each([
  [
    'Jane Doe (@jane) - primary, Ann Poe (@ann) - backup',
    ['Jane Doe @jane (primary)', 'Ann Poe @ann (backup)'],
  ],
  ['Jane Doe (@jane, primary), Ann Poe (@ann)', ['Jane Doe @jane (primary)', 'Ann Poe @ann']],
  ['Jane Doe (primary), Ann Poe (backup)', ['Jane Doe (primary)', 'Ann Poe (backup)']],
  ['Jane Doe (primary) and Ann Poe', ['Jane Doe (primary)', 'Ann Poe']],
  ['Jane Doe (@jane) (primary) Ann Poe (@ann)', ['Jane Doe @jane (primary)', 'Ann Poe @ann']],
  [
    'Primary: Jane Doe (@jane), Backup: Ann Poe (@ann)',
    ['Jane Doe @jane (primary)', 'Ann Poe @ann (backup)'],
  ],
  [
    'Primary: Jane Doe (@jane)\n  Backup: Ann Poe (@ann)',
    ['Jane Doe @jane (primary)', 'Ann Poe @ann (backup)'],
  ],
])('each has a role of their own in "%s"', (value, expected) => {
  expect(readIdea(`- Skills: Go\n- Mentors: ${value}`).mentors.map(person)).toEqual(expected);
});

test.each([
  [
    'without a colon',
    '  - Primary\n    - Jane Doe (@jane)\n  - Backup\n    - Ann Poe (@ann)\n    - Bo Roe (@bo)',
  ],
  [
    'with a colon',
    '  - Primary:\n    - Jane Doe (@jane)\n  - Backup:\n    - Ann Poe (@ann)\n    - Bo Roe (@bo)',
  ],
  [
    'in bold',
    '  - **Primary mentor**\n    - Jane Doe (@jane)\n  - **Backup**\n    - Ann Poe (@ann)\n    - Bo Roe (@bo)',
  ],
])('a role %s holds for the people nested below it', (_, items) => {
  expect(readIdea(`- Skills: Go\n- Mentors:\n${items}\n- Size: 2`).mentors.map(person)).toEqual([
    'Jane Doe @jane (primary)',
    'Ann Poe @ann (backup)',
    'Bo Roe @bo (backup)',
  ]);
});

test('a role does not hold for the people beside it', () => {
  const text = '- Mentors:\n  - Primary\n    - Jane Doe (@jane)\n  - Ann Poe (@ann)';
  expect(readIdea(text).mentors.map(person)).toEqual(['Jane Doe @jane (primary)', 'Ann Poe @ann']);
});

test('a role may be a label', () => {
  const idea = readIdea(markdown`
    - Primary mentor: Jane Doe (@jane)
    - Backup mentor: Ann Poe (@ann)
    - Co-mentors: Bo Roe (@bo), Cy Woe (@cy)
  `);
  expect(idea.mentors.map(person)).toEqual([
    'Jane Doe @jane (primary)',
    'Ann Poe @ann (backup)',
    'Bo Roe @bo (co-mentor)',
    'Cy Woe @cy (co-mentor)',
  ]);
});

test('a role may be a label below the one of the mentors', () => {
  const text =
    '- Mentors:\n  - Primary mentor: Jane Doe (@jane)\n  - Secondary mentor: Ann Poe (@ann)\n- Skills: Go';
  const idea = readIdea(text);
  expect(idea.mentors.map(person)).toEqual(['Jane Doe @jane (primary)', 'Ann Poe @ann (secondary)']);
  expect(idea.fields.map(({ kind }) => kind)).toEqual(['mentors', 'skills']);
});

test('a prefix of a template says nothing', () => {
  const text =
    '- Mentors:\n  - Mentor Name:\n  - Mentor Name: Jane Doe (@jane)\n  - Mentor 2: Ann Poe (@ann)';
  expect(readIdea(text).mentors.map(person)).toEqual(['Jane Doe @jane', 'Ann Poe @ann']);
});
