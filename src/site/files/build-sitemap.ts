import type { PageView, SiteFile } from '../site.ts';

/** The list of pages for search engines; `null` where pages have no canonical URL. */
export function buildSitemap(pages: readonly PageView[]): SiteFile | null {
  const urls = pages.flatMap(({ canonical }) => canonical ?? []);
  if (urls.length === 0) return null;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escapeXml(url)}</loc></url>`),
    '</urlset>',
  ];
  return { path: 'sitemap.xml', content: `${lines.join('\n')}\n` };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
