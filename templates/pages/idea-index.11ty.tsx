import { IdeaGroups } from '../partials/idea-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('ideaIndex', ({ title, lead, groups }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <IdeaGroups groups={groups} level="h2" />
  </>
));
