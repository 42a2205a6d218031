import { IdeaList } from '../partials/idea-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('skills', ({ title, lead, ideas }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <IdeaList ideas={ideas} />
  </>
));
