import { expect, test } from 'vitest';
import { severityOf } from '../../src/check/problem.ts';
import { type Case, check } from '../check.ts';
import { markdown } from '../read.ts';

const idea = (mentors: string): string => markdown`
  ### Harbor

  #### Faster image pulls

  - Description: Pulling a large image takes minutes.
  - Mentors: ${mentors}
`;

const inYear = (year: number, mentors: string): Case => ({
  path: `programs/lfx-mentorship/${year}/README.md`,
  text: idea(mentors),
});

const severities = (document: Case, rule: 'mentor-handle' | 'public-email'): string[] =>
  check(document, { rules: [rule] }).map(severityOf);

test('a missing handle is a warning since the program asks for handles, and a note before', () => {
  expect(severities(inYear(2019, 'Jane Doe'), 'mentor-handle')).toEqual(['note']);
  expect(severities(inYear(2022, 'Jane Doe'), 'mentor-handle')).toEqual(['warning']);
  expect(severities(inYear(2026, 'Jane Doe'), 'mentor-handle')).toEqual(['warning']);
});

test('a handle is not missed in a program of which nobody has written down what it asks', () => {
  const document = { path: 'programs/outreachy/2026.md', text: idea('Jane Doe') };
  expect(severities(document, 'mentor-handle')).toEqual(['note']);
});

test('an address is a note where the program asks mentors for one', () => {
  expect(severities(inYear(2022, 'Jane Doe (@jane, jane@acme.dev)'), 'public-email')).toEqual(['warning']);
  expect(severities(inYear(2026, 'Jane Doe (@jane, jane@acme.dev)'), 'public-email')).toEqual(['note']);
});

test('no fix takes away an address that the program asked for', () => {
  const editsIn = (year: number): number =>
    check(inYear(year, 'Jane Doe (@jane, jane@acme.dev)'), { rules: ['public-email'] }).flatMap(
      ({ edits }) => edits,
    ).length;
  expect([editsIn(2022), editsIn(2026)]).toEqual([1, 0]);
});

test('no finding repeats an address', () => {
  const text = idea('Jane Doe (@jane, jane@acme.dev), John Roe (john@acme.dev)');
  const [first, second] = check({ path: 'programs/outreachy/2026.md', text }, { rules: ['public-email'] });
  expect(JSON.stringify([first?.reason, first?.note, second?.reason, second?.note])).not.toContain('acme');
});

test('an address that tells who somebody without a handle is stays', () => {
  const text = idea('Jane Doe (@jane, jane@acme.dev)');
  const beside = [{ path: 'programs/outreachy/2025.md', text: idea('Mrs Doe (jane@acme.dev)') }];
  const [problem] = check({ path: 'programs/outreachy/2026.md', text, beside }, { rules: ['public-email'] });
  expect(problem?.edits).toEqual([]);
});

test('a handle that other ideas have for the name is proposed with the place where it stands', () => {
  const beside = [{ path: 'programs/outreachy/2025.md', text: idea('Jane Doe (@JaneD)') }];
  const [problem] = check({ ...inYear(2026, 'Jane Doe (Acme)'), beside }, { rules: ['mentor-handle'] });
  expect(problem?.actual).toBe('Jane Doe (Acme)');
  expect(problem?.expected).toEqual(['Jane Doe (@JaneD) (Acme)']);
  expect(problem?.related).toEqual([
    { path: 'programs/outreachy/2025.md', line: 6, text: 'Jane Doe (@JaneD)' },
  ]);
});

test('one word is anybody’s name: its handle is proposed, and not written', () => {
  const beside = [{ path: 'programs/outreachy/2025.md', text: idea('Jane (@jane)') }];
  const [problem] = check({ ...inYear(2026, 'Jane'), beside }, { rules: ['mentor-handle'] });
  expect(problem?.expected).toEqual(['Jane (@jane)']);
  expect(problem?.edits).toEqual([]);
});

test('names of a handle are compared while there are few: of thousands it is nobody’s, and they are not', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `programs/summerofcode/${2000 + (index % 26)}.md`,
      text: idea(`Ann Poe${'e'.repeat(index % 2)} (@jane)`),
    }));
  const people = Array.from({ length: 3000 }, (_, index) => `Some${index} One${index} (@jane)`).join(', ');
  const told = (beside: Case['beside'] = []): number =>
    check({ ...inYear(2026, 'Jane Doe (@jane)'), beside }, { rules: ['handle-names'] }).length;
  expect(told(others(4))).toBe(1);
  expect(told([{ path: 'programs/summerofcode/2020.md', text: idea(people) }])).toBe(0);
});
