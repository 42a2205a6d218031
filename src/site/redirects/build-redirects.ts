import type { VFileMessage } from 'vfile-message';
import type { Redirect } from '../../content/redirect.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Link, PageView } from '../views.ts';
import { resolveRedirects } from './resolve-redirects.ts';

/** A page that leads on from a former address. */
export interface RedirectView {
  /** The former address, as the url of a page. */
  url: string;
  documentTitle: string;
  target: Link;
  /** Absolute where the host is known; `null` where search engines are to stay out of the whole site. */
  canonical: string | null;
  /** Href of the folder of style sheets and scripts, with a slash behind it. */
  assets: string;
}

export interface RedirectOptions {
  redirects: readonly Redirect[];
  pages: readonly Pick<PageView, 'url' | 'title'>[];
  /** Urls of the files that are not pages. */
  files: readonly string[];
}

/** The pages that lead on from former addresses, by url, and what kept redirects from being pages. */
export function buildRedirects(
  { redirects, pages, files }: RedirectOptions,
  catalogue: Catalogue,
): { redirects: RedirectView[]; problems: VFileMessage[] } {
  const titles = new Map(pages.map(({ url, title }) => [url, title]));
  const known = { redirects, pages: [...titles.keys()], files };
  const { ends, problems } = resolveRedirects(known, catalogue.model);
  const views = [...ends].map(([from, url]) =>
    toView(from, { url, title: titles.get(url) ?? url }, catalogue),
  );
  return { redirects: views, problems };
}

function toView(url: string, target: { url: string; title: string }, catalogue: Catalogue): RedirectView {
  const { hrefOf, canonicalOf, isHidden, settings } = catalogue;
  return {
    url,
    documentTitle: `Moved: ${target.title} – ${settings.title}`,
    target: { text: target.title, href: hrefOf(target.url) },
    canonical: isHidden ? null : (canonicalOf(target.url) ?? hrefOf(target.url)),
    assets: hrefOf('/assets/'),
  };
}
