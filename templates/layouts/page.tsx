import type { ComponentChildren, VNode } from 'preact';
import type { PageView } from '../../src/site/views.ts';
import { Breadcrumbs } from '../partials/breadcrumbs.tsx';
import { HeadStart } from '../partials/head-start.tsx';
import { MetadataTags } from '../partials/metadata.tsx';
import { Problems } from '../partials/problems.tsx';
import { SiteFooter } from '../partials/site-footer.tsx';
import { SiteHeader } from '../partials/site-header.tsx';
import { type AssetVersions, assetHrefs } from './asset-hrefs.ts';

interface PageProps {
  view: PageView;
  assetVersions: AssetVersions;
  children: ComponentChildren;
}

/** What all pages have in common, around the content of one. */
export function Page({ view, assetVersions, children }: PageProps): VNode {
  const { frame, breadcrumbs, problems } = view;
  return (
    <html lang="en">
      <Head view={view} assetVersions={assetVersions} />
      <body>
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        <SiteHeader frame={frame} />
        {breadcrumbs.length > 0 && <Breadcrumbs trail={breadcrumbs} />}
        <main id="content" tabIndex={-1}>
          {problems.length > 0 && <Problems problems={problems} />}
          {children}
        </main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  );
}

function Head({ view, assetVersions }: Omit<PageProps, 'children'>): VNode {
  const { frame, documentTitle, description, canonical, policy, themeScript, metadata, scripts } = view;
  const assetOf = assetHrefs(frame.assets, assetVersions);
  return (
    <head>
      <HeadStart title={documentTitle} policy={policy} />
      <meta name="description" content={description} />
      {canonical && <link rel="canonical" href={canonical} />}
      <MetadataTags metadata={metadata} />
      <link rel="icon" type="image/svg+xml" href={assetOf('icon.svg')} />
      <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      <link rel="stylesheet" href={assetOf('style.css')} />
      {scripts.map((name) => (
        <script type="module" src={assetOf(`${name}.js`)} key={name} />
      ))}
    </head>
  );
}
