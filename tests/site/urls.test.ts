import { expect, test } from 'vitest';
import { buildSkillUrls, toHref } from '../../src/site/urls.ts';
import { pagesOf, site } from './small-site.ts';

test.each([
  ['/', '/', '/'],
  ['/mentors/akash.nayak1/', '/', '/mentors/akash.nayak1/'],
  ['/mentors/josé/', '/', '/mentors/jos%C3%A9/'],
  ['/ideas/a/b/', '/x/', '/x/ideas/a/b/'],
  ['/api/model.json', '/x/y/', '/x/y/api/model.json'],
  ['/skills/50%?#/', '/', '/skills/50%25%3F%23/'],
])('%s below %s is %s', (url, prefix, href) => {
  expect(toHref(url, prefix)).toBe(href);
});

test('each skill has a page of its own, with a name that people can read', () => {
  const urls = buildSkillUrls(['C', 'C#', 'C++', '.NET', 'Net', 'CI/CD', 'Node.js', '日本語']);
  expect(Object.fromEntries(urls)).toEqual({
    C: '/skills/c/',
    'C#': '/skills/c-sharp/',
    'C++': '/skills/c-plus-plus/',
    '.NET': '/skills/dot-net/',
    Net: '/skills/net/',
    'CI/CD': '/skills/ci-cd/',
    'Node.js': '/skills/node-js/',
    日本語: '/skills/日本語/',
  });
});

test('skills that would share a page are told apart, in whatever order they come', () => {
  const names = ['A B', 'a-b', 'A/B'];
  const urls = buildSkillUrls(names);
  expect(new Set(urls.values()).size).toBe(3);
  expect(Object.fromEntries(buildSkillUrls(names.toReversed()))).toEqual(Object.fromEntries(urls));
});

test('every page of a site has its own url, and every href stands below the path prefix', () => {
  const documents = {
    'programs/gsoc/2023.md': '### Envoy\n\n#### One\n\n- Mentor(s): Jane Doe (@jane)\n- Skills: C, C++, C#\n',
    'programs/gsoc/2024.md': '### Envoy\n\n#### Two\n\n- Mentor(s): Jane Doe (@jane)\n- Skills: C\n',
  };
  const pages = pagesOf(site(documents, { pathPrefix: '/x/' }));
  const urls = pages.map((page) => page.url);
  expect(new Set(urls).size).toBe(urls.length);
  const hrefs = [...JSON.stringify(pages).matchAll(/"(?:href|home|assets)":"(\/[^"]*)"/g)].map(
    ([, href]) => href,
  );
  expect(hrefs.filter((href) => !href?.startsWith('/x/'))).toEqual([]);
  expect(hrefs).toContain('/x/skills/c-sharp/');
});
