import { expect, test } from 'vitest';
import { suggest, take } from './spot.ts';

const START = `### Harbor

#### Faster image pulls

- Description: Pulling a large image takes minutes.
`;

function labels(marked: string, path?: string): string[] {
  return suggest(marked, path).map(({ label }) => label);
}

test('a heading of a project is completed with the known projects, however they are written', () => {
  expect(labels(`${START}\n### |`)).toEqual(['Harbor', 'Open Policy Agent (OPA)', 'Prometheus']);
  expect(take(`${START}\n### Ope|n`, 'Open Policy Agent (OPA)')).toBe(
    `${START}\n### Open Policy Agent (OPA)`,
  );
});

test('projects are offered at the depth that the projects of the document have, and at no other', () => {
  expect(labels(`${START}\n#### |`)).toEqual([]);
  expect(labels(`## |\n\n${START.replaceAll('###', '##')}`)).toContain('Harbor');
  expect(labels('# |')).toEqual([]);
  expect(labels('### |')).toContain('Harbor');
});

test('each project says its maturity and its ideas', () => {
  expect(suggest(`${START}\n### |`).map(({ detail }) => detail)).toEqual([
    'graduated, 3 ideas',
    'graduated, no ideas',
    'no ideas',
  ]);
});

test('a bullet of an idea is completed with the labels of the program: those that it lacks and requires first', () => {
  expect(suggest(`${START}- |`).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'Expected Outcome: required',
    'Recommended Skills: required',
    'Mentor(s): required',
    'Upstream Issue: required',
    'Description: already there',
  ]);
});

test('another program asks for other labels', () => {
  expect(labels(`${START}- |`, 'programs/summerofcode/2026.md')).toContain('Expected project size');
});

test('a label is written as those around it, over what is typed of it', () => {
  expect(take(`${START}- Rec|`, 'Recommended Skills')).toBe(`${START}- Recommended Skills: `);
  const bold = START.replace('Description:', '**Description**:');
  expect(take(`${bold}- **Rec|`, 'Recommended Skills')).toBe(`${bold}- **Recommended Skills**: `);
  const tight = START.replace('- Description:', '-**Description**:');
  expect(take(`${tight}- **Rec|`, 'Recommended Skills')).toBe(`${tight}- **Recommended Skills**: `);
  expect(take(`${START}- Reco|mmend: Go`, 'Recommended Skills')).toBe(`${START}- Recommended Skills: Go`);
});

test('the first bullet of an idea that nobody has read yet is completed too', () => {
  expect(labels('### Harbor\n\n#### Faster image pulls\n\n- |\n')).toContain('Description');
});

test('there are no labels below a project, in prose, or in a list below a label', () => {
  expect(labels('### Harbor\n\n- |')).toEqual([]);
  expect(labels(`${START}\nSome |`)).toEqual([]);
  expect(labels(`${START}- Issues:\n  - |`)).toEqual([]);
});

test.each([
  ['behind the label', '- Recommended Skills: Go, Ru|', '- Recommended Skills: Go, Rust'],
  ['in a list below it', '- Skills:\n  - Go\n  - R|', '- Skills:\n  - Go\n  - Rust'],
  ['in bold', '- **Skills:** R|', '- **Skills:** Rust'],
])('skills are completed %s', (_, typed, taken) => {
  expect(take(START + typed, 'Rust')).toBe(START + taken);
});

test('the skills that most ideas ask for come first', () => {
  expect(labels(`${START}- Skills: |`).slice(0, 2)).toEqual(['Go', 'Rust']);
});

test('behind @ in a list of mentors, handles are offered, with names', () => {
  expect(suggest(`${START}- Mentors: Jane Doe (@j|`).map(({ label, detail }) => [label, detail])).toEqual([
    ['@jane', 'Jane M. Doe, 2 ideas'],
    ['@john', 'John Roe, 1 idea'],
  ]);
  expect(take(`${START}- Mentors: John (@j|)`, '@john')).toBe(`${START}- Mentors: John (@john)`);
});

test('names are completed with their handles', () => {
  expect(take(`${START}- Mentor(s): Jane M. Doe (@jane), Jo|`, 'John Roe (@john)')).toBe(
    `${START}- Mentor(s): Jane M. Doe (@jane), John Roe (@john)`,
  );
  expect(take(`${START}- Mentors:\n  - J|`, 'John Roe (@john)')).toBe(
    `${START}- Mentors:\n  - John Roe (@john)`,
  );
});

test('a bullet behind a list of mentors starts another field', () => {
  expect(labels(`${START}- Mentors: Jane Doe (@jane)\n- |`)).toContain('Expected Outcome');
});

test('front matter is completed with the keys that it lacks', () => {
  expect(labels(`---\nkind: ideas\n|\n---\n${START}`)).toEqual([
    'program',
    'year',
    'term',
    'status',
    'aliases',
  ]);
});

test('values of front matter are completed', () => {
  expect(labels(`---\nstatus: |\n---\n${START}`)).toEqual(['proposed', 'accepted', 'completed']);
  expect(take('---\nprogram:|\n---\n', 'outreachy')).toBe('---\nprogram: outreachy\n---\n');
  expect(take('---\nkind: acc|x\n---\n', 'accepted')).toBe('---\nkind: accepted\n---\n');
});

test('there is no front matter below it', () => {
  expect(labels(`---\nkind: ideas\n---\n\nst|`)).toEqual([]);
});

test('a comment that silences rules is completed with those that it does not name', () => {
  const offered = labels(`${START}\n<!-- almanac-ignore label-bullet, men| -->`);
  expect(offered).toContain('mentor-handle');
  expect(offered).not.toContain('label-bullet');
  expect(take('<!-- almanac-ignore ment|: away -->', 'mentor-handle')).toBe(
    '<!-- almanac-ignore mentor-handle: away -->',
  );
});

test('the reason of such a comment is left to people', () => {
  expect(labels('<!-- almanac-ignore mentor-handle: some |-->')).toEqual([]);
});
