import type { VFileMessage } from 'vfile-message';
import type { Redirect } from '../../content/redirect.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Page } from '../site.ts';
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
  /** The Content-Security-Policy. */
  policy: string;
}

export interface RedirectOptions {
  redirects: readonly Redirect[];
  pages: readonly Page<Pick<PageView, 'title'>>[];
  /** Urls of the files that are not pages. */
  files: readonly string[];
}

/** The pages that lead on from former addresses, by url, and what kept redirects from being pages. */
export function buildRedirects(
  { redirects, pages, files }: RedirectOptions,
  catalogue: Catalogue,
): { redirects: Page<RedirectView>[]; problems: VFileMessage[] } {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const known = { redirects, pages: [...byUrl.keys()], files };
  const { ends, problems } = resolveRedirects(known, catalogue.model);
  // Most lead to ideas, whose titles are known without their views.
  const titles = new Map(catalogue.model.ideas.map(({ url, title }) => [url, title]));
  const titleOf = (url: string): string => titles.get(url) ?? byUrl.get(url)?.view().title ?? url;
  const leading = [...ends].map(([from, url]) => ({
    url: from,
    view: () => toView(from, { url, title: titleOf(url) }, catalogue),
  }));
  return { redirects: leading, problems };
}

function toView(url: string, target: { url: string; title: string }, catalogue: Catalogue): RedirectView {
  const { hrefOf, canonicalOf, isHidden, settings, policy } = catalogue;
  return {
    url,
    documentTitle: `Moved: ${target.title} – ${settings.title}`,
    target: { text: target.title, href: hrefOf(target.url) },
    canonical: isHidden ? null : (canonicalOf(target.url) ?? hrefOf(target.url)),
    assets: hrefOf('/assets/'),
    policy,
  };
}
