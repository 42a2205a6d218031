import { describe, expect, test } from 'vitest';
import { identifyDocument } from '../../src/parse/identify-document.ts';
import { readFrontMatter } from '../../src/parse/read-front-matter.ts';
import { outline, read } from '../read.ts';

describe('program, year, term and kind of a document follow from its path', () => {
  test.each([
    [
      'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md',
      'lfx-mentorship',
      2024,
      '01-Mar-May',
      'ideas',
    ],
    [
      'programs/lfx-mentorship/2024/01-Mar-May/ideas-of-harbor.md',
      'lfx-mentorship',
      2024,
      '01-Mar-May',
      'ideas',
    ],
    ['programs/lfx-mentorship/2024/01-Mar-May/README.md', 'lfx-mentorship', 2024, '01-Mar-May', 'accepted'],
    ['programs/lfx-mentorship/2024/01-Mar-May/readme.md', 'lfx-mentorship', 2024, '01-Mar-May', 'accepted'],
    ['programs/lfx-mentorship/2020/q2/selected_projects.md', 'lfx-mentorship', 2020, 'q2', 'accepted'],
    ['programs/lfx-mentorship/2020/q2/accepted.md', 'lfx-mentorship', 2020, 'q2', 'accepted'],
    ['programs/lfx-mentorship/2020/q2/completed.md', 'lfx-mentorship', 2020, 'q2', 'results'],
    ['programs/lfx-mentorship/2020/q2/results.md', 'lfx-mentorship', 2020, 'q2', 'results'],
    ['programs/lfx-mentorship/2020/q2/results.markdown', 'lfx-mentorship', 2020, 'q2', 'results'],
    ['programs/lfx-mentorship/2019/README.md', 'lfx-mentorship', 2019, null, 'accepted'],
    ['programs/lfx-mentorship/2019/ideas.md', 'lfx-mentorship', 2019, null, 'ideas'],
    ['programs/summerofcode/2019.md', 'summerofcode', 2019, null, 'ideas'],
    ['programs/summerofcode/README.md', 'summerofcode', null, null, 'overview'],
    ['programs/summerofcode/guides/mentors.md', 'summerofcode', null, null, 'overview'],
    ['README.md', null, null, null, 'overview'],
    ['notes/2019.md', null, null, null, 'overview'],
  ])('%s', (path, program, year, term, kind) => {
    expect(identifyDocument(path, {})).toEqual({ program, year, term, kind });
    expect(read('', path).identity).toEqual({ program, year, term, kind });
  });
});

describe('front matter goes before the path', () => {
  const PATH = 'programs/lfx-mentorship/2024/01-Mar-May/project_ideas.md';

  test.each([
    ['program: outreachy', { program: 'outreachy' }],
    ['year: 2023', { year: 2023 }],
    ['term: 03-Fall', { term: '03-Fall' }],
    ['kind: results', { kind: 'results' }],
    ['title: Ideas', {}],
  ])('%s', (line, change) => {
    const identity = { program: 'lfx-mentorship', year: 2024, term: '01-Mar-May', kind: 'ideas' };
    expect(read(`---\n${line}\n---\n\n# Ideas\n`, PATH).identity).toEqual({ ...identity, ...change });
  });

  test('a document anywhere is a list of ideas if it has a year', () => {
    const text = '---\nprogram: outreachy\nyear: 2023\nterm: Winter\n---\n';
    expect(read(text, 'drafts/new.md').identity).toEqual({
      program: 'outreachy',
      year: 2023,
      term: 'Winter',
      kind: 'ideas',
    });
  });

  test('a key that is wrong is passed over, and said', () => {
    const { matter, problems } = readFrontMatter('---\nkind: accepted\nyear: next\nowner: Jane\n---\n');
    expect(matter).toEqual({ kind: 'accepted' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      place: { start: { line: 3, column: 7 }, end: { line: 3, column: 11 } },
      reason: expect.stringContaining('`year`'),
    });
  });

  test.each(['', '---\n---\n', '---\n', '---\n# Nothing\n---\n'])('%j holds no front matter', (text) => {
    expect(readFrontMatter(text)).toEqual({ matter: {}, problems: [] });
  });

  test('front matter that is no map is passed over', () => {
    const { matter, problems } = readFrontMatter('---\njust words\n---\n');
    expect([matter, problems.length]).toEqual([{}, 1]);
  });

  test.each([
    ['title: *important*', '2:8 Cannot read the front matter: Unexpected alias `*important*`'],
    [
      `a: &a [${'x,'.repeat(9)}]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]`,
      '3:8 Cannot read the front matter: Unexpected alias `*a`',
    ],
    ['kind: &k lists\nprogram: *k', '3:10 Cannot read the front matter: Unexpected alias `*k`'],
    ['- kind: ideas', '2:1 The front matter: expected keys with values'],
  ])('of front matter such as %j the problem is told', (yaml, expected) => {
    const { problems } = readFrontMatter(`---\n${yaml}\n---\n# Ideas\n`);
    expect(problems.map(({ place: { start }, reason }) => `${start.line}:${start.column} ${reason}`)).toEqual(
      [expect.stringContaining(expected)],
    );
  });

  test('front matter counts among the lines', () => {
    const { ideas } = read('---\nyear: 2023\n---\n### Harbor\n#### Faster pulls\n- Mentor: Jane Doe\n', PATH);
    expect(ideas[0]?.line).toBe(5);
  });

  test('a rule at the top of a document is no front matter', () => {
    expect(outline(read('---\n\n### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe\n'))).toEqual([
      'Harbor > Faster pulls',
    ]);
  });
});

const IDEA =
  '### Harbor\n\n#### Faster pulls\n\n- Description: Pulls are slow.\n  Too slow.\n\n  - one\n- Mentor: Jane Doe (@jane)\n';

describe('how far an idea has come', () => {
  const FOLDER = 'programs/lfx-mentorship/2024/01-Mar-May';
  test.each([
    ['a list of proposals', 'project_ideas.md', IDEA, 'proposed'],
    ['a list of accepted ideas', 'README.md', IDEA, 'accepted'],
    ['a list of results', 'results.md', IDEA, 'completed'],
    ['front matter', 'project_ideas.md', `---\nstatus: accepted\n---\n${IDEA}`, 'accepted'],
    ['a heading', 'README.md', `## Completed projects\n\n${IDEA}`, 'completed'],
    ['the nearest heading', 'README.md', `# Completed\n\n## Accepted Projects\n\n${IDEA}`, 'accepted'],
  ])('follows from %s', (_, file, text, status) => {
    expect(read(text, `${FOLDER}/${file}`).ideas.map((idea) => idea.status)).toEqual([status]);
  });

  test('proposals stay proposals below whatever heading', () => {
    const { ideas } = read(`## List of Participating Projects\n\n${IDEA}`);
    expect(ideas.map(({ status }) => status)).toEqual(['proposed']);
  });
});

describe('lines that end like those of Windows', () => {
  const windows = IDEA.replaceAll('\n', '\r\n');

  test('change no value', () => {
    expect(withoutPlaces(read(windows))).toEqual(withoutPlaces(read(IDEA)));
  });

  test('change no line and no column', () => {
    const place = ({ ideas: [idea] }: ReturnType<typeof read>) => [
      idea?.mentors[0]?.place.start,
      idea?.endLine,
    ];
    const { offset: _, ...start } = place(read(IDEA))[0] as { offset: number };
    expect(place(read(windows))[0]).toMatchObject(start);
    expect(place(read(windows))[1]).toBe(9);
  });
});

test('a byte order mark changes no value', () => {
  expect(withoutPlaces(read(`\uFEFF${IDEA}`))).toEqual(withoutPlaces(read(IDEA)));
});

test('a missing line break at the end changes no value', () => {
  expect(withoutPlaces(read(IDEA.trimEnd()))).toEqual(withoutPlaces(read(IDEA)));
});

/** A reading without offsets, and with the line breaks of Unix. */
function withoutPlaces(reading: unknown): unknown {
  const text = JSON.stringify(reading, (key, value) => (key === 'place' ? undefined : value));
  return JSON.parse(text.replaceAll('\\r\\n', '\\n'));
}

test.each([
  ['empty', ''],
  ['blank', ' \n\n\t\n'],
  ['of front matter alone', '---\nyear: 2024\n---\n'],
  ['of headings alone', '# Ideas\n\n## Harbor\n\n### Faster pulls\n'],
  ['of prose', 'We have no ideas.\n\nSorry.'],
  ['of lists', '- Harbor\n  - Faster pulls\n'],
  ['of one heading without text', '#\n'],
  ['of an open fence', '```\n### Harbor\n#### Faster pulls\n- Mentor: Jane Doe\n'],
  ['of broken markdown', '[[[**#### |||\n<<a\n\u0000'],
])('a document %s has no ideas', (_, text) => {
  expect(read(text)).toMatchObject({ ideas: [], timeline: [], status: null });
});
