import { describe, expect, test } from 'vitest';
import { Settings } from '../../src/content/settings.ts';
import { type ApplyView, buildApplyView } from '../../src/site/build-apply-view.ts';
import { buildCatalogue } from '../../src/site/catalogue.ts';
import { mergePrograms } from '../../src/vocabulary/merge-programs.ts';
import type { Programs } from '../../src/vocabulary/vocabulary.ts';
import { model, vocabulary } from '../read.ts';
import { texts } from './small-site.ts';

const SPRING = 'programs/lfx-mentorship/2026/01-spring/README.md';
const OTHER = 'programs/our-program/2026.md';
const DATES =
  '| Activity | Date |\n| --- | --- |\n| Project proposals open | January 7 - 20, 2026 |\n| Applications open | January 26 - February 10, 2026 |\n\n';
const IDEA = '### Envoy\n\n#### Tests\n\n- Description: More of them.\n';
const LFX = '- LFX URL: https://mentorship.lfx.linuxfoundation.org/project/1\n';

interface ApplyOptions {
  documents: Record<string, string>;
  of: 'term' | 'idea';
  programs?: Programs;
}

/** How to apply in the oldest term of some documents, or for its first idea. */
function apply({ documents, of, programs = [] }: ApplyOptions): ApplyView {
  const catalogue = buildCatalogue(model(documents), {
    policy: '',
    settings: Settings.parse({ repository: 'https://github.com/cncf/mentoring' }),
    vocabulary: { ...vocabulary, programs: mergePrograms(vocabulary.programs, programs) },
    history: null,
    problems: [],
    rulePages: new Map(),
    pathPrefix: '/x/',
    url: null,
  });
  const term = catalogue.model.terms.at(-1);
  if (!term) throw new Error('no term');
  const idea = catalogue.model.ideas.find((entry) => entry.term === term.id) ?? null;
  return buildApplyView({ term, idea: of === 'idea' ? idea : null }, catalogue);
}

describe('in a known program', () => {
  const documents = { [SPRING]: `${DATES}## Project ideas\n\n${IDEA}${LFX}` };

  test('applications have the name of the term, and its days for applications alone', () => {
    const { heading, windows } = apply({ documents, of: 'term' });
    expect(heading).toBe('Applications for LFX Mentorship 2026 Spring');
    expect(windows.map(({ activity, start, end }) => `${activity}: ${start.text} to ${end?.text}`)).toEqual([
      'Applications open: 26 January to 10 February 2026',
    ]);
  });

  test('the site says how and where to apply, and whom to ask', () => {
    const { text, links, contact } = apply({ documents, of: 'term' });
    expect(text).toMatch(/LFX Mentorship platform/);
    expect(links.map(({ href }) => href)).toEqual(['https://mentorship.lfx.linuxfoundation.org/']);
    expect(contact?.text).toMatch(/Do not write to mentors or maintainers directly/);
  });

  test('the page of the idea itself comes first', () => {
    const { links } = apply({ documents, of: 'idea' });
    expect(links[0]).toEqual({
      text: 'This idea on mentorship.lfx.linuxfoundation.org',
      href: 'https://mentorship.lfx.linuxfoundation.org/project/1',
    });
    const unsafe = { [SPRING]: `${DATES}${IDEA}- LFX URL: javascript:alert(1)\n` };
    expect(JSON.stringify(apply({ documents: unsafe, of: 'idea' }).links)).not.toContain('javascript');
  });

  test('the status of an idea is told apart from applications', () => {
    expect(apply({ documents, of: 'idea' }).notes).toEqual([
      '“Accepted” tells how far the idea itself has come, not whether applications are open.',
    ]);
    expect(apply({ documents, of: 'term' }).notes).toEqual([]);
  });

  test('a community can say its own', () => {
    const contact = { text: 'Ask on the board.', link: { text: 'Board', href: 'https://board.example/' } };
    const programs = [{ id: 'lfx-mentorship', name: 'LFX', contact }];
    const view = apply({ documents, of: 'term', programs });
    expect(view.heading).toBe('Applications for LFX Mentorship 2026 Spring');
    expect(view.contact).toEqual(contact);
    expect(view.text).toMatch(/LFX Mentorship platform/);
  });
});

test('documents without days for applications are said to have none', () => {
  expect(apply({ documents: { [SPRING]: IDEA }, of: 'term' })).toMatchObject({
    windows: [],
    notes: ['No dates for applications were found in the documents.'],
  });
});

describe('in a program that the site knows nothing of', () => {
  const documents = { [OTHER]: IDEA };

  test('it says so, and leads to the documents', () => {
    const { text, links, contact } = apply({ documents, of: 'term' });
    expect(text).toMatch(/^This site does not know how Our Program takes applications\./);
    expect(links).toEqual([{ text: OTHER, href: `https://github.com/cncf/mentoring/blob/main/${OTHER}` }]);
    expect(contact).toBe(null);
  });

  test('an idea leads to its term, too', () => {
    expect(texts(apply({ documents, of: 'idea' }).links)).toBe(`Our Program 2026 > ${OTHER}`);
  });

  test('and the homepage where only that is known', () => {
    const programs = [{ id: 'our-program', name: 'Ours', homepage: 'https://ours.example/' }];
    expect(apply({ documents, of: 'term', programs }).links[0]?.href).toBe('https://ours.example/');
  });
});

test('a term of an earlier year leads to the newest one instead of telling how to apply today', () => {
  const documents = {
    [SPRING]: DATES + IDEA,
    'programs/lfx-mentorship/2020/q2/README.md': `## Ideas\n\n${IDEA}${LFX}`,
  };
  const { text, links } = apply({ documents, of: 'idea' });
  expect(text).toBe('This term is of an earlier year. The newest term of LFX Mentorship:');
  expect(links.map(({ href }) => href)).toEqual([
    'https://mentorship.lfx.linuxfoundation.org/project/1',
    '/x/terms/lfx-mentorship/2026/01-spring/',
  ]);
});
