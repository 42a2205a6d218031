import { ApplyBox } from '../partials/apply-box.tsx';
import { Fact } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { Timeline } from '../partials/timeline.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf(
  'terms',
  ({ title, program, year, status, lead, timeline, calendar, apply, propose, groups }) => (
    <>
      <h1>{title}</h1>
      <p class="lead">
        {lead}{' '}
        {propose && (
          <a href={propose.href} data-open-until={propose.until} hidden data-awaited>
            Propose an idea
          </a>
        )}
      </p>
      <dl class="facts">
        <Fact label="Program">
          <a href={program.href}>{program.text}</a>
        </Fact>
        <Fact label="Year">
          <a href={year.href}>{year.text}</a>
        </Fact>
        {status && (
          <Fact label="Status">
            {status} <span class="quiet">as its document says</span>
          </Fact>
        )}
      </dl>
      <ApplyBox apply={apply} />
      <section>
        <h2>Timeline</h2>
        {timeline.length > 0 ? (
          <Timeline timeline={timeline} />
        ) : (
          <p>No timeline was found in the documents of this term.</p>
        )}
        {calendar && (
          <p>
            <a href={calendar}>These dates as a calendar file (.ics)</a>
          </p>
        )}
      </section>
      {groups.length > 0 && (
        <section>
          <h2>Ideas</h2>
          <IdeaGroups groups={groups} level="h3" />
        </section>
      )}
    </>
  ),
);
