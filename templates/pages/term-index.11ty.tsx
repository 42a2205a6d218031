import { YearList } from '../partials/term-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('termIndex', ({ title, lead, years }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <YearList years={years} level="h2" />
  </>
));
