import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageKind, Page as SitePage, Views } from '../../src/site/site.ts';
import { type AssetVersions, assetHrefs } from '../layouts/asset-hrefs.ts';
import { Page } from '../layouts/page.tsx';
import { keepChosen } from './keep-chosen.ts';

/** What Eleventy hands to a template, for each of its pages. */
interface PageData<View> {
  entry: SitePage<View>;
  /** Set in `.eleventy.ts`. */
  assetVersions: AssetVersions;
}

/**
 * An Eleventy template that writes one page for each view of a kind: `content` is what stands in the layout. It may ask
 * for the href of an asset by its name.
 */
export function pagesOf<K extends PageKind>(
  kind: K,
  content: (view: Views[K], assetOf: (name: string) => string) => VNode,
) {
  return {
    data: {
      pagination: { data: `site.${kind}`, size: 1, alias: 'entry', before: keepChosen },
      permalink: ({ entry }: PageData<Views[K]>): string => entry.url,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry, assetVersions }: PageData<Views[K]>): string => {
      const view = entry.view();
      const page = (
        <Page view={view} assetVersions={assetVersions}>
          {content(view, assetHrefs(view.frame.assets, assetVersions))}
        </Page>
      );
      return `<!doctype html>\n${renderToString(page)}\n`;
    },
  };
}
