import { expect, test } from 'vitest';
import { Model } from '../../src/model/model.ts';
import { readFrontMatter } from '../../src/parse/read-front-matter.ts';
import { model } from '../read.ts';

const IDEA = '### Harbor\n\n#### Faster pulls\n\n- Mentor: Jane Doe (@jane)\n';

test('terms are in order, newest first', () => {
  const paths = [
    'programs/summerofcode/2024.md',
    'programs/lfx-mentorship/2024/01-Mar-May/README.md',
    'programs/lfx-mentorship/2024/03-Sep-Nov/README.md',
    'programs/lfx-mentorship/2020/q2/README.md',
    'programs/lfx-mentorship/2020/q3-q4/README.md',
    'programs/lfx-mentorship/2019/README.md',
    'programs/summerofcode/2026.md',
  ];
  const { terms } = model(Object.fromEntries(paths.map((path) => [path, IDEA])));
  expect(terms.map(({ id, name, url }) => `${id} ${name} ${url}`)).toMatchInlineSnapshot(`
    [
      "summerofcode/2026 2026 /terms/summerofcode/2026/",
      "lfx-mentorship/2024/03-sep-nov Sep-Nov /terms/lfx-mentorship/2024/03-sep-nov/",
      "lfx-mentorship/2024/01-mar-may Mar-May /terms/lfx-mentorship/2024/01-mar-may/",
      "summerofcode/2024 2024 /terms/summerofcode/2024/",
      "lfx-mentorship/2020/q3-q4 Q3-Q4 /terms/lfx-mentorship/2020/q3-q4/",
      "lfx-mentorship/2020/q2 Q2 /terms/lfx-mentorship/2020/q2/",
      "lfx-mentorship/2019 2019 /terms/lfx-mentorship/2019/",
    ]
  `);
});

test('programs have their names, or those of their folders', () => {
  const paths = ['summerofcode/2024.md', 'lfx-mentorship/2024/q1/README.md', 'summer-of-nix/2024.md'];
  expect(model(Object.fromEntries(paths.map((path) => [`programs/${path}`, IDEA]))).programs).toEqual([
    { id: 'lfx-mentorship', name: 'LFX Mentorship' },
    { id: 'summer-of-nix', name: 'Summer Of Nix' },
    { id: 'summerofcode', name: 'Google Summer of Code' },
  ]);
});

test('a term has what its documents say: status, timeline and ideas', () => {
  const folder = 'programs/lfx-mentorship/2024/01-Mar-May';
  const { terms } = model({
    [`${folder}/project_ideas.md`]: IDEA.replace('Faster pulls', 'Smaller images'),
    [`${folder}/README.md`]: `# Spring\n\nStatus: In Progress\n\n### Timeline\n\n- March 1: start\n\n${IDEA}`,
  });
  expect(terms).toEqual([
    {
      id: 'lfx-mentorship/2024/01-mar-may',
      program: 'lfx-mentorship',
      year: 2024,
      name: 'Mar-May',
      status: 'in progress',
      timeline: [{ activity: 'start', date: 'March 1', start: '2024-03-01', end: null }],
      url: '/terms/lfx-mentorship/2024/01-mar-may/',
      ideas: [
        'lfx-mentorship/2024/01-mar-may/harbor/faster-pulls',
        'lfx-mentorship/2024/01-mar-may/harbor/smaller-images',
      ],
      aliases: [],
      documents: [
        { path: `${folder}/README.md`, kind: 'accepted', aliases: [], timeline: { line: 7, endLine: 7 } },
        { path: `${folder}/project_ideas.md`, kind: 'ideas', aliases: [], timeline: null },
      ],
    },
  ]);
});

test('a term without ideas, status and timeline is one', () => {
  const { terms } = model({ 'programs/summerofcode/2024.md': '# 2024\n' });
  expect(terms).toMatchObject([{ id: 'summerofcode/2024', status: null, timeline: [], ideas: [] }]);
});

test('documents without a program or a year belong to no term', () => {
  const { terms, ideas } = model({
    'README.md': IDEA,
    'programs/summerofcode/README.md': IDEA,
    'programs/notes.md': IDEA,
  });
  expect([terms, ideas]).toEqual([[], []]);
});

test('front matter moves a document to another term', () => {
  const { terms } = model({
    'programs/summerofcode/2024.md': IDEA,
    'programs/summerofcode/drafts/harbor.md': `---\nyear: 2024\n---\n\n${IDEA.replace('Faster pulls', 'Smaller images')}`,
  });
  expect(terms.map(({ id, ideas }) => [id, ideas.length])).toEqual([['summerofcode/2024', 2]]);
});

test('ideas are in the order of their terms, and within those of their documents', () => {
  const ideas = `${IDEA}\n#### Smaller images\n\n- Mentor: Jane Doe\n\n### Argo\n\n#### Another\n\n- Mentor: Jane Doe\n`;
  const { ideas: all } = model({
    'programs/summerofcode/2021.md': ideas,
    'programs/summerofcode/2022.md': IDEA,
  });
  expect(all.map(({ id }) => id)).toEqual([
    'summerofcode/2022/harbor/faster-pulls',
    'summerofcode/2021/harbor/faster-pulls',
    'summerofcode/2021/harbor/smaller-images',
    'summerofcode/2021/argo/another',
  ]);
});

test('a model of nothing is empty', () => {
  expect(model({})).toEqual({
    schemaVersion: 1,
    programs: [],
    terms: [],
    projects: [],
    mentors: [],
    ideas: [],
  });
});

test('a model is what its schema says', () => {
  const built = model({
    'programs/summerofcode/2024.md': `Status: Done\n\n## Timeline\n\n- March 1: start\n\n${IDEA}`,
  });
  expect(Model.parse(built)).toEqual(built);
});

test('a term has the ids that it had before, as its documents tell them, spelled as ids are', () => {
  const folder = 'programs/lfx-mentorship/2024/01-Mar-May';
  const { terms } = model({
    [`${folder}/README.md`]: `---\naliases: [lfx-mentorship/2024/Spring, communitybridge/2024]\n---\n\n${IDEA}`,
    [`${folder}/project_ideas.md`]: `---\naliases: [communitybridge/2024]\n---\n\n${IDEA}`,
  });
  expect(terms.map(({ aliases }) => aliases)).toEqual([
    ['lfx-mentorship/2024/spring', 'communitybridge/2024'],
  ]);
});

test('an alias that is no id of a term is passed over, with a problem', () => {
  const { matter, problems } = readFrontMatter(
    '---\nyear: 2024\naliases: [../x, lfx-mentorship/2024]\n---\n',
  );
  expect(matter).toEqual({ year: 2024, aliases: ['lfx-mentorship/2024'] });
  expect(problems.map(({ reason }) => reason)).toEqual([
    '`aliases.0` in the front matter: expected the former id of a term, such as lfx-mentorship/2022/spring',
  ]);
});
