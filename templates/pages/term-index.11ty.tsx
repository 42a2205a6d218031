import { YearList } from '../partials/term-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('termIndex', ({ title, lead, calendar, years }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {calendar && (
      <p>
        <a href={calendar}>All dates of all terms as a calendar file (.ics)</a>
      </p>
    )}
    <YearList years={years} level="h2" />
  </>
));
