import { describe, expect, test } from 'vitest';
import { markdown, model } from '../read.ts';

const TERM = 'programs/lfx-mentorship/2024/01-Mar-May';
const PROPOSALS = `${TERM}/project_ideas.md`;
const ACCEPTED = `${TERM}/README.md`;
const RESULTS = `${TERM}/results.md`;

const ISSUE = 'https://github.com/goharbor/harbor/issues/1';

/** A document with one idea of Harbor. */
function idea(title: string, ...fields: string[]): string {
  return `### Harbor\n\n#### ${title}\n\n${fields.map((field) => `- ${field}`).join('\n')}\n`;
}

/** "Faster pulls (2)" for each idea of the model: its title and the number of its sources. */
function ideas(documents: Record<string, string>): string[] {
  return model(documents).ideas.map(({ title, sources }) => `${title} (${sources.length})`);
}

test('what proposals, accepted ideas and results tell of one idea is one idea', () => {
  const { ideas: all } = model({
    [PROPOSALS]: idea(
      'Faster pulls',
      'Description: Pulls are slow.',
      'Skills: Go',
      'Mentor: Jane Doe (@jane)',
    ),
    [ACCEPTED]: `## Accepted\n\n${idea('Faster pulls', 'Mentor: Jane Doe', 'Issue: https://a.io/1')}`,
    [RESULTS]: '| Project | Title | Mentee |\n|---|---|---|\n| Harbor | Faster pulls | Bo Roe |\n',
  });
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({
    title: 'Faster pulls',
    status: 'completed',
    description: { text: 'Pulls are slow.' },
    skills: ['Go'],
    mentors: [{ id: 'jane' }],
    mentees: [{ name: 'Bo Roe' }],
    issues: ['https://a.io/1'],
    sources: [
      { path: RESULTS, line: 3, endLine: 3 },
      { path: ACCEPTED, line: 5, endLine: 8 },
      { path: PROPOSALS, line: 3, endLine: 7 },
    ],
  });
});

test('the furthest telling has the word; what earlier ones said otherwise stays among the fields', () => {
  const [joined] = model({
    [PROPOSALS]: idea(
      'Faster pulls',
      'Description: Pulls are slow.',
      'Skills: Rust',
      'Mentor: Ann Poe (@ann)',
    ),
    [ACCEPTED]: idea(
      'Faster Pulls!',
      'Description: Pulling takes time.',
      'Skills: Go',
      'Mentor: Jane Doe (@jane)',
    ),
  }).ideas;
  expect(joined).toMatchObject({
    title: 'Faster Pulls!',
    otherTitles: ['Faster pulls'],
    status: 'accepted',
    description: { text: 'Pulling takes time.' },
    skillsText: 'Go',
    mentors: [{ id: 'jane' }],
  });
  expect(joined?.fields.map(({ label, kind, text }) => [label, kind, text])).toEqual([
    ['Description', 'description', 'Pulls are slow.'],
    ['Skills', 'skills', 'Rust'],
    ['Mentor', 'mentors', 'Ann Poe (@ann)'],
  ]);
});

describe('tellings are joined', () => {
  const said = [`Issue: ${ISSUE}`, 'Mentor: Jane Doe (@jane)'];

  test.each([
    ['by the same title', 'Faster pulls', ['Skills: Go'], 'Faster pulls', ['Skills: Go']],
    [
      'by a title that differs in case and punctuation',
      'Faster *pulls*!',
      ['Skills: Go'],
      'FASTER PULLS',
      ['Skills: Go'],
    ],
    ['by an issue and a mentor, whatever the titles', 'Faster pulls', said, 'Pull speed', said],
    [
      'by an issue and the name of a mentor',
      'Faster pulls',
      said,
      'Pull speed',
      [`Issue: ${ISSUE}`, 'Mentor: Jane Doe'],
    ],
    [
      'by one of several issues and mentors',
      'Faster pulls',
      said,
      'Pull speed',
      [`Issue: https://a.io/issues/2, ${ISSUE}`, 'Mentor: Ann Poe (@ann), @JANE'],
    ],
  ])('%s', (_, title, fields, otherTitle, otherFields) => {
    const documents = { [PROPOSALS]: idea(title, ...fields), [ACCEPTED]: idea(otherTitle, ...otherFields) };
    expect(model(documents).ideas.map(({ sources }) => sources.length)).toEqual([2]);
  });

  test('across spellings of their project', () => {
    const [proposal, accepted] = ['KubeVela', 'Kubevela'].map((name) =>
      idea('Faster pulls', 'Skills: Go').replace('Harbor', name),
    );
    expect(ideas({ [PROPOSALS]: proposal ?? '', [ACCEPTED]: accepted ?? '' })).toEqual(['Faster pulls (2)']);
  });

  test('where neither names a project', () => {
    const text = '## Faster pulls\n\n- Mentor: Jane Doe\n';
    expect(ideas({ [PROPOSALS]: text, [ACCEPTED]: text })).toEqual(['Faster pulls (2)']);
  });
});

describe('tellings stay apart', () => {
  test.each([
    [
      'with one issue, and other mentors',
      [`Issue: ${ISSUE}`, 'Mentor: Jane Doe (@jane)'],
      [`Issue: ${ISSUE}`, 'Mentor: Ann Poe (@ann)'],
    ],
    [
      'with one mentor, and other issues',
      ['Mentor: Jane Doe (@jane)', `Issue: ${ISSUE}`],
      ['Mentor: Jane Doe (@jane)', `Issue: ${ISSUE}2`],
    ],
    [
      'with one list of issues',
      ['Mentor: Jane Doe (@jane)', 'Issue: https://github.com/goharbor/harbor/issues'],
      ['Mentor: Jane Doe (@jane)', 'Issue: https://github.com/goharbor/harbor/issues'],
    ],
  ])('%s', (_, fields, otherFields) => {
    const documents = {
      [PROPOSALS]: idea('Faster pulls', ...fields),
      [ACCEPTED]: idea('Pull speed', ...otherFields),
    };
    expect(ideas(documents)).toEqual(['Pull speed (1)', 'Faster pulls (1)']);
  });

  test('in different projects', () => {
    const text = idea('Faster pulls', `Issue: ${ISSUE}`, 'Mentor: Jane Doe (@jane)');
    expect(ideas({ [PROPOSALS]: text, [ACCEPTED]: text.replace('Harbor', 'Argo') })).toHaveLength(2);
  });

  test('in different terms', () => {
    const text = idea('Faster pulls', `Issue: ${ISSUE}`, 'Mentor: Jane Doe (@jane)');
    expect(ideas({ [PROPOSALS]: text, 'programs/lfx-mentorship/2024/02-Jun-Aug/README.md': text })).toEqual([
      'Faster pulls (1)',
      'Faster pulls (1)',
    ]);
  });

  test('in one document, whatever they share', () => {
    const text = `${idea('Faster pulls', `Issue: ${ISSUE}`, 'Mentor: Jane Doe (@jane)')}\n`;
    const { ideas: all } = model({ [PROPOSALS]: text + text.replace('### Harbor', '') });
    expect(all.map(({ id, sources }) => [id, sources.length])).toEqual([
      ['lfx-mentorship/2024/01-mar-may/harbor/faster-pulls', 1],
      ['lfx-mentorship/2024/01-mar-may/harbor/faster-pulls-2', 1],
    ]);
  });

  test('where two of a document fit one of another alike', () => {
    const shared = `- Issue: ${ISSUE}\n- Mentor: Jane Doe (@jane)`;
    expect(
      ideas({
        [PROPOSALS]: `### Harbor\n\n#### Faster pulls\n\n${shared}\n\n#### Smaller pulls\n\n${shared}\n`,
        [ACCEPTED]: `### Harbor\n\n#### Better pulls\n\n${shared}\n`,
      }),
    ).toEqual(['Better pulls (1)', 'Faster pulls (1)', 'Smaller pulls (1)']);
  });
});

test('the same title goes before a shared issue and mentor', () => {
  const shared = `- Issue: ${ISSUE}\n- Mentor: Jane Doe (@jane)`;
  const text = markdown`
    ### Harbor

    #### Faster pulls

    ${shared.replace('\n', '\n    ')}

    #### Smaller pulls

    ${shared.replace('\n', '\n    ')}
  `;
  expect(ideas({ [PROPOSALS]: text, [ACCEPTED]: text })).toEqual(['Faster pulls (2)', 'Smaller pulls (2)']);
});

test('an idea of two projects is that of one of them in another document', () => {
  const text = idea('Tracing', 'Mentor: Jane Doe (@jane)');
  const both = text.replace('Harbor', 'Linkerd and Envoy');
  const [joined] = model(
    { [ACCEPTED]: both, [PROPOSALS]: text.replace('Harbor', 'Envoy') },
    { registry: [{ name: 'Linkerd' }, { name: 'Envoy' }] },
  ).ideas;
  expect(joined).toMatchObject({
    projects: ['linkerd', 'envoy'],
    sources: [{ path: ACCEPTED }, { path: PROPOSALS }],
  });
});
