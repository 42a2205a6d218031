import { Fact } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { Timeline } from '../partials/timeline.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf(
  'terms',
  ({ title, program, year, status, lead, timeline, groups }) => (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <dl class="facts">
        <Fact label="Program">{program}</Fact>
        <Fact label="Year">
          <a href={year.href}>{year.text}</a>
        </Fact>
        {status && <Fact label="Status">{status}</Fact>}
      </dl>
      {timeline.length > 0 && (
        <section>
          <h2>Timeline</h2>
          <Timeline timeline={timeline} />
        </section>
      )}
      <section>
        <h2>Ideas</h2>
        <IdeaGroups groups={groups} level="h3" />
      </section>
    </>
  ),
);
