import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { render as renderHome } from '../../templates/pages/home.11ty.tsx';
import { render as renderNotFound } from '../../templates/pages/not-found.11ty.tsx';
import { render as renderRedirect } from '../../templates/pages/redirect.11ty.tsx';
import { only, pagesOf, type SmallSiteOptions, site, toPage } from './small-site.ts';

const assetVersions = {};
const DOCUMENTS = { 'programs/summerofcode/2020.md': '### Envoy\n\n#### One\n\n- Description: A.\n' };

/** The policy of each page, and of each one that leads on. */
function policies(options: SmallSiteOptions = {}): string[] {
  const built = site(DOCUMENTS, { ...options, redirects: [{ from: '/old/', to: '/projects/envoy/' }] });
  return [...pagesOf(built), ...built.redirects].map(({ policy }) => policy);
}

test('every page has one policy, which names all that it loads', () => {
  const [policy = '', ...others] = new Set(policies());
  expect(others).toEqual([]);
  expect(policy.replace(/sha256-[^']+/, '…').replaceAll('; ', '\n')).toMatchInlineSnapshot(`
    "default-src 'none'
    script-src 'self' '…'
    style-src 'self'
    img-src 'self'
    connect-src 'self'
    worker-src 'self'
    form-action 'self'
    base-uri 'none'
    require-trusted-types-for 'script'
    trusted-types default"
  `);
});

test('it lets encrypted pictures in where the settings want them, and nothing else more', () => {
  const [[plain = ''], [pictures = '']] = [policies(), policies({ settings: { images: true } })];
  expect(pictures).toBe(plain.replace("img-src 'self'", "img-src 'self' https:"));
});

test('it stands before all that it is to hold for, and knows the one script in the page', () => {
  const { home, notFound, redirects } = site(DOCUMENTS, {
    redirects: [{ from: '/old/', to: '/projects/envoy/' }],
  });
  const pages = [
    renderHome({ entry: toPage(only(home)), assetVersions }),
    renderNotFound({ entry: toPage(only(notFound)), assetVersions }),
    renderRedirect({ entry: toPage(only(redirects)), assetVersions }),
  ];
  for (const html of pages) {
    const [, policy = ''] =
      /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(
        html,
      ) ?? [];
    for (const [, script = ''] of html.matchAll(/<script>(.*?)<\/script>/gs))
      expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
  }
});
