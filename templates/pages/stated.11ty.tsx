import { IdeaList } from '../partials/idea-list.tsx';
import { Pager } from '../partials/pager.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('stated', ({ title, lead, ideas, pager }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <IdeaList ideas={ideas} />
    <Pager pager={pager} />
  </>
));
