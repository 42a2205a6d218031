import type { VNode } from 'preact';
import type { FacetView } from '../../src/site/lists/list-facets.ts';

interface FacetListProps {
  facets: readonly FacetView[];
  /** The id of what they sift. */
  results: string;
}

/** Facets as links to the pages of their values; a script makes checkboxes of them. */
export function FacetList({ facets, results }: FacetListProps): VNode {
  return (
    <details class="facets">
      <summary>Filter ideas</summary>
      <div>
        {facets.map(({ name, title, values, all }) => (
          <section class="facet" data-facet={name} key={name}>
            <h2>{title}</h2>
            <ul>
              {values.map(({ id, text, count, href }) => (
                <li key={id}>
                  <a href={href} data-value={id}>
                    {text}
                  </a>{' '}
                  <span class="count">{count}</span>
                </li>
              ))}
            </ul>
            {all && <a href={all.href}>{all.text}</a>}
          </section>
        ))}
        <a class="tool show-results" href={`#${results}`} data-leap data-show>
          Show the ideas
        </a>
      </div>
    </details>
  );
}
