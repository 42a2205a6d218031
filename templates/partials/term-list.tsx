import type { VNode } from 'preact';
import type { TermItem, YearItem } from '../../src/site/views.ts';
import { About, EntryList } from './entry-list.tsx';
import { MentionList } from './mention.tsx';

/** What there is to say of a term in brief, and the projects of its ideas. */
export function TermFacts({ term: { about, projects } }: { term: TermItem }): VNode {
  return (
    <>
      <About mentions={about} />
      {projects.length > 0 && <MentionList mentions={projects} />}
    </>
  );
}

/** Years with their terms, below headings of level 2 or 3. */
export function YearList({ years, level }: { years: readonly YearItem[]; level: 'h2' | 'h3' }): VNode {
  const Heading = level;
  return (
    <>
      {years.map(({ text, href, count, terms }) => (
        <section class="group" key={href}>
          <Heading>
            <a href={href}>{text}</a> <span class="count">{count}</span>
          </Heading>
          <EntryList entries={terms} />
        </section>
      ))}
    </>
  );
}
