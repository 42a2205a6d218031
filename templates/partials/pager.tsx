import type { VNode } from 'preact';
import type { Pager as PagerView } from '../../src/site/lists/paginate.ts';

/** The way from one page of a list to the others. */
export function Pager({ pager }: { pager: PagerView | null }): VNode | null {
  if (pager === null) return null;
  const { previous, next, pages } = pager;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      <ol>
        {pages.map((page, index) =>
          page ? (
            <li key={page.href}>
              <a href={page.href} aria-current={page.current ?? undefined} aria-label={`Page ${page.text}`}>
                {page.text}
              </a>
            </li>
          ) : (
            <li key={`gap ${index < 2 ? 'before' : 'behind'}`}>…</li>
          ),
        )}
      </ol>
      {next && (
        <a href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  );
}
