import { describe, expect, test } from 'vitest';
import { DOCUMENTS, find, only, outline, ranked, site, texts } from './small-site.ts';

const built = site(DOCUMENTS);

describe('a mentor', () => {
  test('has other spellings of the name, a profile, projects, and ideas by term', () => {
    const mentor = find(built.mentors, 'Jane A. Doe');
    expect(mentor).toMatchObject({ otherNames: ['Jane Doe'], emails: [] });
    expect(mentor.lead).toBe('Named as a mentor of 2 ideas of 2 projects in 2026.');
    expect(mentor.profiles).toEqual([{ text: '@jane', href: 'https://github.com/jane' }]);
    expect(ranked(mentor.projects)).toEqual(['Envoy 1', 'Linkerd 1']);
    expect(outline(mentor.groups)).toEqual(['LFX Mentorship 2026 Spring: Retries, Headers']);
  });

  test('has the mentors of the same ideas, without being one of them', () => {
    expect(ranked(find(built.mentors, 'John Roe').others)).toEqual(['Jane A. Doe 1']);
    expect(find(built.mentors, 'John Roe').lead).toBe(
      'Named as a mentor of 3 ideas of 2 projects from 2019 to 2026.',
    );
  });

  test('of one project alone is told with its name', () => {
    const documents = { 'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane)\n' };
    expect(only(site(documents).mentors)).toMatchObject({
      lead: 'Named as a mentor of 1 idea of Envoy in 2020.',
      others: { first: [], more: null },
    });
  });

  test('who shares a name with another one is told apart in lists: by handle, else by project', () => {
    const documents = {
      'programs/gsoc/2020.md':
        '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane), John Roe (@roe)\n\n### Linkerd\n\n#### B\n\n- Mentor(s): Jane Doe (@doe2)\n',
    };
    const twins = site(documents);
    const [d, j] = only(twins.mentorIndex).letters.flatMap(({ mentors }) => texts(mentors).split(' > '));
    expect([d, j].sort()).toEqual(['Jane Doe (@doe2)', 'Jane Doe (@jane)']);
    expect(ranked(find(twins.projects, 'Envoy').mentors)).toEqual(['Jane Doe (@jane) 1', 'John Roe 1']);
    expect(twins.mentors.map(({ title }) => title)).toEqual(['Jane Doe', 'Jane Doe', 'John Roe']);
  });

  test('has e-mail addresses only where the site publishes them', () => {
    const documents = {
      'programs/gsoc/2020.md': '### Envoy\n\n#### A\n\n- Mentor(s): Jane Doe (@jane, jane@example.org)\n',
    };
    expect(only(site(documents).mentors).emails).toEqual([]);
    expect(only(site(documents, { publishEmails: true }).mentors).emails).toEqual([
      { text: 'jane@example.org', href: 'mailto:jane@example.org' },
    ]);
  });
});

test('the mentors are listed below their initials, names in other scripts at the end', () => {
  const documents = {
    'programs/gsoc/2020.md':
      '### Envoy\n\n#### A\n\n- Mentor(s): 王小明, Émile Roux, Eve Stone (@eve), Bo Ek (@bo)\n',
  };
  const { letters } = only(site(documents).mentorIndex);
  expect(letters.map(({ id, letter, mentors }) => `${id} ${letter}: ${texts(mentors)}`)).toEqual([
    'b B: Bo Ek',
    'e E: Émile Roux > Eve Stone',
    'others Others: 王小明',
  ]);
  expect(letters[0]?.mentors[0]?.about).toBe('Envoy: 1 idea');
});
