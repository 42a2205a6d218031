import { FactList } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('mentors', (view) => (
  <>
    <h1>{view.title}</h1>
    <p class="lead">{view.lead}</p>
    <dl class="facts">
      <FactList label="Profile" mentions={view.profiles} />
      <FactList label="E-mail" mentions={view.emails} />
      <FactList label="Also written" mentions={view.otherNames.map((text) => ({ text, href: null }))} />
      <FactList label="Projects" mentions={view.projects} />
    </dl>
    <section>
      <h2>Ideas</h2>
      <IdeaGroups groups={view.groups} level="h3" />
    </section>
  </>
));
