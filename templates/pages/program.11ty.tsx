import type { VNode } from 'preact';
import type { ProgramView } from '../../src/site/pages/build-program-view.ts';
import { Anchor } from '../partials/anchor.tsx';
import { ApplyBox } from '../partials/apply-box.tsx';
import { EntryList } from '../partials/entry-list.tsx';
import { Fact } from '../partials/fact.tsx';
import { YearList } from '../partials/term-list.tsx';
import { Timeline } from '../partials/timeline.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('programs', (view) => (
  <>
    <h1>{view.title}</h1>
    <p class="lead">{view.summary ?? view.lead}</p>
    <dl class="facts">
      {view.summary && <Fact label="On this site">{view.lead}</Fact>}
      {view.homepage && (
        <Fact label="Homepage">
          <Anchor href={view.homepage.href}>{view.homepage.text}</Anchor>
        </Fact>
      )}
      {view.calendar && (
        <Fact label="Calendar">
          <a href={view.calendar}>All dates as a calendar file (.ics)</a>
        </Fact>
      )}
    </dl>
    {view.newest && <NewestTerm newest={view.newest} />}
    {view.projects.length > 0 && (
      <section>
        <h2>Projects with the most ideas</h2>
        <EntryList entries={view.projects} />
      </section>
    )}
    <section>
      <h2>Terms</h2>
      <YearList years={view.years} level="h3" />
    </section>
  </>
));

function NewestTerm({ newest }: { newest: NonNullable<ProgramView['newest']> }): VNode {
  const { term, timeline, apply } = newest;
  return (
    <>
      <ApplyBox apply={apply} />
      <section>
        <h2>
          Newest term: <a href={term.href}>{term.text}</a>
        </h2>
        {timeline.length > 0 ? (
          <Timeline timeline={timeline} />
        ) : (
          <p>No timeline was found in the documents of this term.</p>
        )}
      </section>
    </>
  );
}
