import { renderToString } from 'preact-render-to-string';
import type { RedirectView } from '../../src/site/redirects/build-redirects.ts';
import type { Page } from '../../src/site/site.ts';
import { type AssetVersions, assetHrefs } from '../layouts/asset-hrefs.ts';
import { HeadStart } from '../partials/head-start.tsx';
import { keepChosen } from './keep-chosen.ts';

interface RedirectData {
  entry: Page<RedirectView>;
  assetVersions: AssetVersions;
}

/** A page that leads on by itself: with a script, which keeps the fragment, or without one. */
export const data = {
  pagination: { data: 'site.redirects', size: 1, alias: 'entry', before: keepChosen },
  permalink: ({ entry }: RedirectData): string => entry.url,
  eleventyExcludeFromCollections: true,
};

export function render({ entry, assetVersions }: RedirectData): string {
  const { documentTitle, target, canonical, assets, policy } = entry.view();
  const assetOf = assetHrefs(assets, assetVersions);
  const page = (
    <html lang="en">
      <head>
        <HeadStart title={documentTitle} policy={policy} />
        <meta name="robots" content="noindex" />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="icon" type="image/svg+xml" href={assetOf('icon.svg')} />
        <script type="module" src={assetOf('redirect.js')} />
        <noscript>
          <meta http-equiv="refresh" content={`0; url=${target.href}`} />
        </noscript>
        <link rel="stylesheet" href={assetOf('style.css')} />
      </head>
      <body>
        <main>
          <h1>This page has moved</h1>
          <p>
            It is now at{' '}
            <a href={target.href} data-moved>
              {target.text}
            </a>
            .
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(page)}\n`;
}
