import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { render as renderIdea } from '../../templates/pages/idea.11ty.tsx';
import { render as renderNotFound } from '../../templates/pages/not-found.11ty.tsx';
import { render as renderRedirect } from '../../templates/pages/redirect.11ty.tsx';
import { idea, only, pagesOf, site, toPage } from './small-site.ts';

const assetVersions = { 'style.css': '1', 'site.js': '1' };
const FIELDS = '- Description: Pulls are slow.\n- Skills: Go\n- Mentor(s): Jane Doe (@jane)';
const HOST = { url: 'https://example.org', pathPrefix: '/x/' };

const Graph = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string() })),
});

/** The things that a page says it is of, but for its breadcrumbs. */
function things({ metadata }: { metadata: { structuredData: string | null } }): unknown[] {
  return Graph.parse(JSON.parse(metadata.structuredData ?? ''))['@graph'].filter(
    (thing) => thing['@type'] !== 'BreadcrumbList',
  );
}

describe('Open Graph', () => {
  test('says what the page is', () => {
    expect(idea(FIELDS, HOST).metadata.openGraph).toEqual([
      { property: 'og:type', content: 'article' },
      { property: 'og:site_name', content: 'Mentorship ideas' },
      { property: 'og:title', content: 'Faster pulls' },
      { property: 'og:description', content: 'Pulls are slow.' },
      {
        property: 'og:url',
        content: 'https://example.org/x/ideas/lfx-mentorship/2024/01-mar-may/harbor/faster-pulls/',
      },
    ]);
  });

  test('has no address without a host', () => {
    expect(idea(FIELDS).metadata.openGraph.map(({ property }) => property)).not.toContain('og:url');
  });
});

describe('structured data', () => {
  test('has the breadcrumbs of the page', () => {
    const { metadata } = idea(FIELDS, HOST);
    const graph = Graph.parse(JSON.parse(metadata.structuredData ?? ''))['@graph'];
    expect(graph.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/x/' },
      { '@type': 'ListItem', position: 2, name: 'Ideas', item: 'https://example.org/x/ideas/' },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'LFX Mentorship 2024 Mar-May',
        item: 'https://example.org/x/terms/lfx-mentorship/2024/01-mar-may/',
      },
      { '@type': 'ListItem', position: 4, name: 'Faster pulls' },
    ]);
  });

  test('says of an idea which project and term it is of, and what it asks for', () => {
    expect(things(idea(FIELDS))).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'Faster pulls',
        url: '/ideas/lfx-mentorship/2024/01-mar-may/harbor/faster-pulls/',
        about: [{ '@type': 'Project', name: 'Harbor', url: '/projects/harbor/' }],
        keywords: ['Go'],
        isPartOf: [
          {
            '@type': 'CollectionPage',
            name: 'LFX Mentorship 2024 Mar-May',
            url: '/terms/lfx-mentorship/2024/01-mar-may/',
          },
        ],
      },
    ]);
  });

  test('says who a mentor is, what a project is, and what the site is', () => {
    const documents = { 'programs/gsoc/2020.md': `### Harbor\n\n#### A\n\n${FIELDS}\n` };
    const built = site(documents, {
      registry: [{ name: 'Harbor', homepage: 'https://goharbor.io/', repo_url: 'javascript:alert(1)' }],
    });
    expect(things(only(built.mentors))).toMatchObject([
      { '@type': 'ProfilePage', mainEntity: { name: 'Jane Doe', sameAs: ['https://github.com/jane'] } },
    ]);
    expect(things(only(built.projects))).toMatchObject([
      { '@type': 'Project', name: 'Harbor', sameAs: ['https://goharbor.io/'] },
    ]);
    expect(things(only(built.home))).toMatchObject([{ '@type': 'WebSite', name: 'Mentorship ideas' }]);
    expect(things(only(built.terms))).toMatchObject([{ mainEntity: { numberOfItems: 1 } }]);
  });

  test('cannot leave its element, whatever a title says', () => {
    const evil = '</script><!-- <script> & \u2028';
    const view = idea(FIELDS, { ...HOST, heading: evil.replaceAll('<', '\\<').replace('&', '&amp;') });
    const html = renderIdea({ entry: toPage(view), assetVersions });
    const [, inside = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(inside).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(inside)['@graph'][0].name).toBe(view.title);
    expect(view.title).toContain('</script><!-- <script> &');
  });
});

test('the page for missing ones wants not to be found, and says nothing else', () => {
  const html = renderNotFound({ entry: toPage(only(site({}, HOST).notFound)), assetVersions });
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).not.toMatch(/og:|ld\+json|rel="canonical"/);
});

describe('a hidden site', () => {
  const hidden = { ...HOST, isHidden: true, redirects: [{ from: '/old/', to: '/projects/harbor/' }] };
  const built = site({ 'programs/gsoc/2020.md': '### Harbor\n\n#### A\n\n- Description: B.\n' }, hidden);

  test('says on every page that it is not to be found, and names no address as the right one', () => {
    const pages = pagesOf(built);
    expect(pages.filter(({ metadata }) => !metadata.isHidden)).toEqual([]);
    expect(pages.filter(({ canonical }) => canonical !== null)).toEqual([]);
    expect(JSON.stringify(pages)).not.toContain('og:url');
  });

  test('says the same where a page has moved', () => {
    const html = renderRedirect({ entry: toPage(only(built.redirects)), assetVersions });
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html).not.toContain('rel="canonical"');
  });
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]> -->',
  '\u2028\u2029',
  '&lt;/script&gt;',
])('structured data says %j without a sign that means anything around it', (evil) => {
  const { metadata } = site({
    'programs/summerofcode/2020.md': `### Envoy\n\n#### One \\${evil}\n\n- Mentor(s): Jane ${evil} (@jane)\n- Skills: ${evil}\n`,
  }).ideas[0] ?? { metadata: { structuredData: null } };
  expect(metadata.structuredData).toContain('@graph');
  expect(metadata.structuredData).not.toMatch(/[<>&\u2028\u2029]/);
  expect(() => JSON.parse(metadata.structuredData ?? '')).not.toThrow();
});
