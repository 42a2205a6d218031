import type { VNode } from 'preact';
import type { IdeaIndexView } from '../../src/site/pages/build-idea-index.ts';
import { FacetList } from './facet-list.tsx';
import { IdeaList } from './idea-list.tsx';
import { Pager } from './pager.tsx';

interface ExplorerProps {
  explorer: NonNullable<IdeaIndexView['explorer']>;
  ideas: IdeaIndexView['ideas'];
  pager: IdeaIndexView['pager'];
}

/** Where the ideas are, in the page. */
const RESULTS = 'results';

/** Ideas beside what they can be sifted by. What needs a script is hidden until the script is there. */
export function Explorer({ explorer: { facets, shortlist, downloads }, ideas, pager }: ExplorerProps): VNode {
  return (
    <div class="explorer" data-explorer>
      <search class="explorer-words" hidden data-awaited data-words>
        <p>
          <label for="explorer-q">Search words</label>
          <input id="explorer-q" name="q" type="search" maxLength={200} autocomplete="off" />
        </p>
        <p>
          <label for="explorer-sort">Order</label>
          <select id="explorer-sort" name="sort" autocomplete="off">
            <option value="newest">Newest</option>
            <option value="relevance">Relevance</option>
          </select>
        </p>
      </search>
      <a class="skip-link" href={`#${RESULTS}`} data-leap>
        Skip the filters
      </a>
      <FacetList facets={facets} results={RESULTS} />
      <section class="results" id={RESULTS} aria-label="Ideas" tabIndex={-1} data-results>
        <p class="result-count" role="status" data-count />
        <p class="open-only" hidden data-open>
          <label>
            <input type="checkbox" /> <span>Open for applications today</span> <span class="count" />
          </label>
        </p>
        <ul class="chips" hidden data-chips />
        <p class="actions" hidden data-shortlist>
          <a href={shortlist}>Compare shortlist</a>
        </p>
        <IdeaList ideas={ideas} />
        <Pager pager={pager} />
        <p class="actions" data-downloads>
          {downloads.map(({ text, href }) => (
            <a href={href} key={href}>
              {text}
            </a>
          ))}
        </p>
      </section>
    </div>
  );
}
