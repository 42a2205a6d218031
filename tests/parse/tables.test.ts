import { expect, test } from 'vitest';
import { markdown, outline, person, read } from '../read.ts';

const RESULTS = 'programs/lfx-mentorship/2024/01-Mar-May/results.md';
const ACCEPTED = 'programs/lfx-mentorship/2024/01-Mar-May/README.md';

test('each row of a result table is an idea', () => {
  const text = markdown`
    # 2024

    | CNCF Projects | Community Bridge Project | Mentor Name(s) | Mentee Name |
    |---------------|--------------------------|----------------|-------------|
    | Harbor | Faster pulls | Jane Doe, Ann Poe (@ann) | [Bo Roe](https://a.io/bo) |
    | Argo | Smaller images | Cy Woe | Di Coe & Ed Foe |
  `;
  const { ideas } = read(text, RESULTS);
  expect(
    ideas.map((idea) => [idea.project?.value, idea.title.value, idea.line, idea.endLine, idea.status]),
  ).toEqual([
    ['Harbor', 'Faster pulls', 5, 5, 'completed'],
    ['Argo', 'Smaller images', 6, 6, 'completed'],
  ]);
  expect(ideas.map((idea) => idea.mentors.map(person))).toEqual([['Jane Doe', 'Ann Poe @ann'], ['Cy Woe']]);
  expect(ideas.map((idea) => idea.mentees.map(({ name, url }) => [name, url]))).toEqual([
    [['Bo Roe', 'https://a.io/bo']],
    [
      ['Di Coe', null],
      ['Ed Foe', null],
    ],
  ]);
});

/** The project, title and mentee of each idea in a table with these columns and rows. */
function rows(columns: string, ...lines: string[]): (string | null | undefined)[][] {
  const rule = columns.replaceAll(/[^|]+/g, '---');
  return read(`## Results\n\n${columns}\n${rule}\n${lines.join('\n')}\n`, RESULTS).ideas.map((idea) => [
    idea.project?.value ?? null,
    idea.title.value,
    idea.mentees[0]?.name ?? null,
  ]);
}

test.each([
  ['| Project | Idea | Mentee |'],
  ['| project | title | mentee(s) |'],
  ['| **Project** | **Title** | **Mentees** |'],
  ['| CNCF Project | LFX Project | Selected mentee |'],
  ['| Organization | Topic | Student |'],
  ['| Project | Project Title | Intern |'],
  ['| Project | Project | Mentee |'],
])('the columns may be called %s', (columns) => {
  expect(rows(columns, '| Harbor | Faster pulls | Bo Roe |')).toEqual([['Harbor', 'Faster pulls', 'Bo Roe']]);
});

test('columns come in any order', () => {
  expect(rows('| Mentee | Title | Project |', '| Bo Roe | Faster pulls | Harbor |')).toEqual([
    ['Harbor', 'Faster pulls', 'Bo Roe'],
  ]);
});

test('an empty project cell repeats the one above', () => {
  const lines = ['| Harbor | One | Bo Roe |', '| | Two | Cy Woe |', '| Argo | Last | Di Coe |'];
  expect(rows('| Project | Title | Mentee |', ...lines)).toEqual([
    ['Harbor', 'One', 'Bo Roe'],
    ['Harbor', 'Two', 'Cy Woe'],
    ['Argo', 'Last', 'Di Coe'],
  ]);
});

test('a project cell may name two', () => {
  expect(rows('| Project | Title | Mentee |', '| Jaeger & Linkerd | Tracing | Bo Roe |')).toEqual([
    ['Jaeger & Linkerd', 'Tracing', 'Bo Roe'],
  ]);
});

test('rows without a title, or with a placeholder for it, are no ideas', () => {
  const lines = [
    '| Harbor | | Bo Roe |',
    '| Harbor | TBD | Cy Woe |',
    '| Harbor | Faster pulls | TBD |',
    '| Harbor |',
  ];
  expect(rows('| Project | Title | Mentee |', ...lines)).toEqual([['Harbor', 'Faster pulls', null]]);
});

test.each([
  ['of mentees without titles', '| Year | Mentee | Project |', '| 2017 | Bo Roe | Harbor |'],
  ['of dates', '| Activity | Date |', '| Applications open | March 1 |'],
  ['of terms', '| Year | Term | Status |', '| 2024 | Spring | Completed |'],
  ['of links', '| Project | Title |', '| Harbor | Faster pulls |'],
  ['without rows', '| Project | Title | Mentee |', ''],
])('a table %s has no ideas', (_, columns, line) => {
  expect(rows(columns, line)).toEqual([]);
});

test('a table below the heading of a project needs no column for it', () => {
  const text = '## Harbor\n\n| Title | Mentee |\n|---|---|\n| Faster pulls | Bo Roe |\n\n## Results\n';
  expect(outline(read(text, RESULTS))).toEqual(['Harbor > Faster pulls']);
});

test('cells may be links', () => {
  const lfx = 'https://mentorship.lfx.linuxfoundation.org/project/1a2b';
  const text = `| Project | Title | Mentor |\n|---|---|---|\n| [Harbor](https://goharbor.io) | [Faster pulls](${lfx}) | [Jane Doe](https://github.com/jane) |`;
  const [idea] = read(text, RESULTS).ideas;
  expect([idea?.project?.value, idea?.title.value, idea?.titleUrl, idea?.lfxUrl?.value]).toEqual([
    'Harbor',
    'Faster pulls',
    lfx,
    lfx,
  ]);
  expect(idea?.mentors.map(person)).toEqual(['Jane Doe @jane']);
});

test('further columns are fields, known or not', () => {
  const text =
    '| Title | Mentee | Issue | Grade |\n|---|---|---|---|\n| Faster pulls | Bo Roe | <https://a.io/1> | A+ |';
  const [idea] = read(text, RESULTS).ideas;
  expect(idea?.issues.map(({ value }) => value)).toEqual(['https://a.io/1']);
  expect(idea?.fields.map(({ kind, label, value }) => [kind, label.value, value.text])).toContainEqual([
    'other',
    'Grade',
    'A+',
  ]);
});

test('a table among the values of an idea is a value', () => {
  const table = '| Project | Title | Mentee |\n|---|---|---|\n| Argo | Tables | Bo Roe |';
  const text = `### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe\n- Description: As in:\n\n${table}\n`;
  expect(outline(read(text))).toEqual(['Harbor > Faster pulls']);
});

test('ideas of tables and of headings stand in the order of the document', () => {
  const table = '| Project | Title | Mentee |\n|---|---|---|\n| Argo | First | Bo Roe |';
  const text = `## Results\n\n${table}\n\n## Project ideas\n\n### Harbor\n\n#### Second\n\n- Mentor: Jane Doe\n\n## Results\n\n${table.replace('First', 'Last')}\n`;
  expect(outline(read(text))).toEqual(['Argo > First', 'Harbor > Second', 'Argo > Last']);
});

test('pages of accepted ideas may have headings that link to LFX, and little else', () => {
  const text = markdown`
    ## Accepted Projects

    ### Harbor

    #### [Faster pulls](https://mentorship.lfx.linuxfoundation.org/project/1)

    #### [Smaller images](https://mentorship.lfx.linuxfoundation.org/project/2)

    - Mentor: Jane Doe (@jane)
  `;
  const reading = read(text, ACCEPTED);
  expect(outline(reading)).toEqual(['Harbor > Faster pulls', 'Harbor > Smaller images']);
  expect(reading.ideas.map(({ status, lfxUrl }) => [status, lfxUrl?.value])).toEqual([
    ['accepted', 'https://mentorship.lfx.linuxfoundation.org/project/1'],
    ['accepted', 'https://mentorship.lfx.linuxfoundation.org/project/2'],
  ]);
});
