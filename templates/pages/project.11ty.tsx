import { Fact, FactList } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('projects', (view) => (
  <>
    <h1>{view.title}</h1>
    <p class="lead">{view.lead}</p>
    <dl class="facts">
      <FactList label="Homepage" mentions={view.homepage ? [view.homepage] : []} />
      <FactList label="Repository" mentions={view.repository ? [view.repository] : []} />
      {view.maturity && <Fact label="Maturity">{view.maturity}</Fact>}
      <FactList label="Also called" mentions={view.aliases.map((text) => ({ text, href: null }))} />
      <FactList label="Mentors" mentions={view.mentors} />
    </dl>
    <section>
      <h2>Ideas</h2>
      <IdeaGroups groups={view.groups} level="h3" />
    </section>
  </>
));
