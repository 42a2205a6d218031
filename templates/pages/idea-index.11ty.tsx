import { Explorer } from '../partials/explorer.tsx';
import { IdeaList } from '../partials/idea-list.tsx';
import { Pager } from '../partials/pager.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('ideaIndex', ({ title, lead, explorer, first, ideas, pager }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {first && (
      <p>
        <a href={first.href}>{first.text}</a>
      </p>
    )}
    {explorer ? (
      <Explorer explorer={explorer} ideas={ideas} pager={pager} />
    ) : (
      <>
        <IdeaList ideas={ideas} />
        <Pager pager={pager} />
      </>
    )}
  </>
));
