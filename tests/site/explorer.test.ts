import { describe, expect, test } from 'vitest';
import { render as renderIdeas } from '../../templates/pages/idea-index.11ty.tsx';
import { render as renderStated } from '../../templates/pages/stated.11ty.tsx';
import { only, pagesOf, site, texts, toPage } from './small-site.ts';

const assetVersions = {};

/** A document with so many ideas, with a line below each. */
function ideas(count: number, line = '- Mentor(s): Jane Doe (@jane)'): string {
  const all = Array.from({ length: count }, (_, index) => `#### Retries ${index + 1}\n\n${line}\n`);
  return `### Envoy\n\n${all.join('\n')}`;
}

describe('the list of all ideas', () => {
  const built = site({ 'programs/page/2024.md': ideas(130) });

  test('has pages of sixty ideas, in order, each of which leads to the others', () => {
    expect(built.ideaIndex.map(({ url, ideas }) => `${url} ${ideas.length}`)).toEqual([
      '/ideas/ 60',
      '/ideas/page/2/ 60',
      '/ideas/page/3/ 10',
    ]);
    const [first, second, third] = built.ideaIndex;
    expect(first?.ideas[0]?.text).toBe('Retries 1');
    expect(second?.ideas[0]?.text).toBe('Retries 61');
    expect(second?.pager).toMatchObject({
      previous: { href: '/ideas/' },
      next: { href: '/ideas/page/3/' },
      pages: [{ current: null }, { text: '2', current: 'page' }, { current: null }],
    });
    expect([first?.pager?.previous, third?.pager?.next]).toEqual([null, null]);
  });

  test('tells its pages apart by title, and leads from further ones to the explorer', () => {
    const [first, second] = built.ideaIndex;
    expect(first).toMatchObject({ title: 'Ideas', first: null, scripts: ['site', 'explorer'] });
    expect(second).toMatchObject({ title: 'Ideas, page 2', explorer: null, first: { href: '/ideas/' } });
    expect(second?.scripts).toEqual(['site']);
  });

  test('shares no address with an idea, whatever its program is called', () => {
    const urls = pagesOf(built).map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test('names the first, the last and the next pages where there are many', () => {
    const many = site({ 'programs/summerofcode/2024.md': ideas(601) });
    expect(many.ideaIndex[5]?.pager?.pages.map((page) => page?.text ?? '…').join(' ')).toBe(
      '1 … 4 5 6 7 8 … 11',
    );
  });

  test('is one page without a pager where there are few ideas, or none', () => {
    expect(only(site({ 'programs/summerofcode/2024.md': ideas(60) }).ideaIndex).pager).toBeNull();
    expect(only(site({}).ideaIndex)).toMatchObject({ ideas: [], pager: null, explorer: null });
  });

  test('offers all ideas as files', () => {
    expect(built.ideaIndex[0]?.explorer?.downloads.map(({ href }) => href)).toEqual([
      '/ideas/ideas.csv',
      '/api/ideas.json',
    ]);
  });
});

describe('the facets of the list', () => {
  const idea = (title: string, lines: string) => `#### ${title}\n\n- Mentor(s): Jane Doe (@jane)\n${lines}\n`;
  const built = site(
    {
      'programs/summerofcode/2024.md': `### Envoy\n\n${idea('A', '- Skills: Go, C++\n- Size: 350h\n- Difficulty: Hard')}`,
      'programs/lfx-mentorship/2023/01-Mar-May/project_ideas.md': `### Harbor\n\n${idea('B', '- Skills: Go')}\n${idea('C', '')}`,
    },
    { pathPrefix: '/x/' },
  );
  const facets = built.ideaIndex[0]?.explorer?.facets ?? [];

  test('are links to pages with the same ideas, with how many there are', () => {
    const lines = facets.map(
      ({ title, values }) =>
        `${title}: ${values.map(({ text, count, href }) => `${text} ${count} ${href}`).join(', ')}`,
    );
    expect(lines).toEqual([
      'Program: LFX Mentorship 2 /x/programs/lfx-mentorship/, Google Summer of Code 1 /x/programs/summerofcode/',
      'Year: 2024 1 /x/years/2024/, 2023 2 /x/years/2023/',
      'Term: Google Summer of Code 2024 1 /x/terms/summerofcode/2024/, LFX Mentorship 2023 Mar-May 2 /x/terms/lfx-mentorship/2023/01-mar-may/',
      'Project: Harbor 2 /x/projects/harbor/, Envoy 1 /x/projects/envoy/',
      'Skill: Go 2 /x/skills/go/, C++ 1 /x/skills/c-plus-plus/',
      'Status: Proposed 3 /x/statuses/proposed/',
      'Size: Large 1 /x/sizes/large/',
      'Difficulty: Hard 1 /x/difficulties/hard/',
      'Mentor: Jane Doe 3 /x/mentors/jane/',
    ]);
  });

  test('show the first eight values, and lead to all of them', () => {
    const skills = Array.from({ length: 12 }, (_, index) => `skill${index}`).join(', ');
    const many = site({ 'programs/summerofcode/2024.md': ideas(1, `- Skills: ${skills}`) });
    const skill = many.ideaIndex[0]?.explorer?.facets.find(({ name }) => name === 'skill');
    expect(skill?.values).toHaveLength(8);
    expect(skill?.all).toEqual({ text: 'All 12 skills', href: '/skills/' });
    expect(facets.every(({ all }) => all === null)).toBe(true);
  });

  test('are left out where no idea states anything', () => {
    const plain = site({ 'programs/summerofcode/2024.md': ideas(1) });
    const names = plain.ideaIndex[0]?.explorer?.facets.map(({ name }) => name);
    expect(names).toEqual(['program', 'year', 'term', 'project', 'status', 'mentor']);
  });

  test('status, size and difficulty have pages of their own', () => {
    expect(built.stated.map(({ url, title, ideas }) => `${url} ${title}: ${texts(ideas)}`)).toEqual([
      '/statuses/proposed/ Ideas by status: Proposed: A > B > C',
      '/sizes/large/ Ideas by size: Large: A',
      '/difficulties/hard/ Ideas by difficulty: Hard: A',
    ]);
    const view = built.stated[1];
    expect(view && renderStated({ entry: toPage(view), assetVersions })).toContain(
      '<p class="lead">1 idea, newest term first.</p>',
    );
  });

  test('are printed as links; what needs a script is hidden', () => {
    const [view] = built.ideaIndex;
    const html = view ? renderIdeas({ entry: toPage(view), assetVersions }) : '';
    expect(html).toContain(
      '<a href="/x/skills/c-plus-plus/" data-value="c-plus-plus">C++</a> <span class="count">1</span>',
    );
    expect(html).toMatch(/<search class="explorer-words" hidden/);
    expect(html).not.toMatch(/<button(?![^>]*hidden)[^>]*>/);
  });
});

test('two mentors of one name are told apart where ideas are sifted', () => {
  const text =
    ideas(1) + ideas(1, '- Mentor(s): Jane Doe (@doe), John Roe (@roe)').replace('Retries', 'Headers');
  const built = site({ 'programs/gsoc/2024.md': text });
  const mentors = built.ideaIndex[0]?.explorer?.facets.find(({ title }) => title === 'Mentor');
  expect(mentors?.values.map(({ text }) => text).sort()).toEqual([
    'Jane Doe (@doe)',
    'Jane Doe (@jane)',
    'John Roe',
  ]);
});
