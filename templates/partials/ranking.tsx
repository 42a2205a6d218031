import type { VNode } from 'preact';
import type { CountedLink, Ranking } from '../../src/site/lists/build-ranking.ts';

interface RankingProps {
  title: string;
  /** What the numbers count: "ideas". */
  unit: string;
  ranking: Ranking;
}

/** A section of links with numbers, the first ones at once; nothing where there are none. */
export function RankingSection({ title, unit, ranking: { first, more } }: RankingProps): VNode | null {
  if (first.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">by number of {unit}</span>
      </h2>
      <CountedLinks links={first} />
      {more && (
        <details class="more">
          <summary>{more.summary}</summary>
          <CountedLinks links={more.links} />
        </details>
      )}
    </section>
  );
}

function CountedLinks({ links }: { links: readonly CountedLink[] }): VNode {
  return (
    <ul class="tags">
      {links.map(({ text, href, count }) => (
        <li key={href}>
          <a href={href}>
            {text} <span class="quiet">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
