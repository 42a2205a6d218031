import { describe, expect, test } from 'vitest';
import { only, site, texts } from './small-site.ts';

/** A document with ideas of Harbor: each a title and the lines of its fields. */
function document(ideas: Record<string, string>): string {
  const parts = Object.entries(ideas).map(([title, fields]) => `#### ${title}\n\n${fields}\n`);
  return `### Harbor\n\n${parts.join('\n')}`;
}

/** The pages of ideas with some title, newest first. */
function pages(documents: Record<string, string>, title: string) {
  return site(documents).ideas.filter((view) => view.title === title);
}

const SPRING = 'programs/lfx-mentorship/2023/01-spring/README.md';
const ISSUE = '- Issue: https://github.com/goharbor/harbor/issues/7';

describe('the history of an idea', () => {
  test('tells its terms, oldest first, what became of it, and its mentees', () => {
    const documents = {
      'programs/summerofcode/2022.md': document({ 'Faster pulls': '- Description: A.' }),
      [SPRING]: document({ 'faster  Pulls': '- Description: A.\n- Mentee: Jane Doe, John Roe' }),
    };
    const { history } = only(pages(documents, 'Faster pulls'));
    expect(
      history.map(({ term, idea, status, mentees }) => [term.text, idea.href, status.key, mentees]),
    ).toEqual([
      ['Google Summer of Code 2022', null, 'proposed', null],
      [
        'LFX Mentorship 2023 Spring',
        '/ideas/lfx-mentorship/2023/01-spring/harbor/faster-pulls/',
        'accepted',
        'Mentees: Jane Doe and John Roe',
      ],
    ]);
  });

  test('is none of ideas whose titles have neither letters nor digits', () => {
    const documents = {
      'programs/summerofcode/2022.md': document({ '🚀': '- Description: A.' }),
      [SPRING]: document({ '🔒': '- Description: B.' }),
    };
    expect(site(documents).ideas.map(({ title, history }) => [title, history])).toEqual([
      ['🔒', []],
      ['🚀', []],
    ]);
  });

  test('knows an idea with a new title by its only issue', () => {
    const documents = {
      'programs/summerofcode/2022.md': document({ 'Faster pulls': ISSUE }),
      [SPRING]: document({ 'Quick pulls': ISSUE }),
    };
    expect(texts(only(pages(documents, 'Quick pulls')).history.map(({ idea }) => idea))).toBe(
      'Faster pulls > Quick pulls',
    );
  });

  test.each([
    ['two ideas of one term share the issue', { 'Quick pulls': ISSUE, 'Quick pushes': ISSUE }],
    ['one has further issues', { 'Quick pulls': `${ISSUE}, https://github.com/goharbor/harbor/issues/8` }],
    ['the issue is a list', { 'Quick pulls': '- Issue: https://github.com/goharbor/harbor/issues' }],
  ])('joins nothing where %s', (_, ideas) => {
    const documents = {
      'programs/summerofcode/2022.md': document({
        'Faster pulls': Object.values(ideas)[0]?.split(',')[0] ?? '',
      }),
      [SPRING]: document(ideas),
    };
    expect(only(pages(documents, 'Faster pulls')).history).toEqual([]);
  });

  test('joins nothing of other projects', () => {
    const documents = {
      'programs/summerofcode/2022.md': document({ 'Faster pulls': '- Description: A.' }),
      [SPRING]: document({ 'Faster pulls': '- Description: A.' }).replace('Harbor', 'Envoy'),
    };
    expect(pages(documents, 'Faster pulls').map(({ history }) => history.length)).toEqual([0, 0]);
  });
});

describe('similar ideas', () => {
  /** Ideas that make Go frequent and eBPF rare. */
  const many = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`Other ${index}`, `- Skills: Go, Skill${index}`]),
  );

  test('are those with the most in common, and say what', () => {
    const documents = {
      'programs/summerofcode/2022.md': [
        document({ Pulls: '- Skills: Go, eBPF\n- Mentor(s): Jane Doe (@jane)' }),
        document({ Tracing: '- Skills: Go, eBPF' }).replace('Harbor', 'Cilium'),
        document(many).replace('Harbor', 'Envoy'),
      ].join('\n'),
      [SPRING]: document({ Pushes: '- Skills: Go\n- Mentor(s): Jane Doe (@jane)' }),
    };
    const { similar } = only(pages(documents, 'Pulls'));
    expect(similar.map(({ text, why }) => [text, why])).toEqual([
      ['Pushes', 'Also Go, by the same project, with Jane Doe.'],
      ['Tracing', 'Also eBPF and Go.'],
    ]);
  });

  test('are not the same idea in another term', () => {
    const documents = {
      'programs/summerofcode/2022.md': document({ Pulls: '- Skills: eBPF' }),
      [SPRING]: document({ Pulls: '- Skills: eBPF' }),
    };
    expect(pages(documents, 'Pulls').map(({ similar }) => similar)).toEqual([[], []]);
  });
});

test('other ideas of the mentors come newest first', () => {
  const jane = '- Mentor(s): Jane Doe (@jane)';
  const documents = {
    'programs/summerofcode/2021.md': document({ Older: jane }).replace('Harbor', 'Cilium'),
    'programs/summerofcode/2022.md': document({ Pulls: jane }).replace('Harbor', 'Envoy'),
    [SPRING]: document({ Newer: jane }),
  };
  expect(texts(only(pages(documents, 'Pulls')).others)).toBe('Newer > Older');
});
