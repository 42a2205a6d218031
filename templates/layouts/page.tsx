import type { ComponentChildren, VNode } from 'preact';
import type { PageView } from '../../src/site/site.ts';
import { Breadcrumbs } from '../partials/breadcrumbs.tsx';
import { SiteFooter } from '../partials/site-footer.tsx';
import { SiteHeader } from '../partials/site-header.tsx';

interface PageProps {
  view: PageView;
  /** File name of the style sheet, with a hash of what it holds. */
  stylesheet: string;
  children: ComponentChildren;
}

/** What all pages have in common, around the content of one. */
export function Page({ view, stylesheet, children }: PageProps): VNode {
  const { frame, documentTitle, description, canonical, breadcrumbs } = view;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{documentTitle}</title>
        <meta name="description" content={description} />
        {canonical && <link rel="canonical" href={canonical} />}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={frame.assets + stylesheet} />
      </head>
      <body>
        <a class="skip-link" href="#content">
          Skip to content
        </a>
        <SiteHeader frame={frame} />
        {breadcrumbs.length > 0 && <Breadcrumbs trail={breadcrumbs} />}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  );
}
