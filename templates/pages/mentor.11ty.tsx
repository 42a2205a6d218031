import { FactList } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { RankingSection } from '../partials/ranking.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('mentors', (view) => (
  <>
    <h1>{view.title}</h1>
    <p class="lead">{view.lead}</p>
    {(view.profiles.length > 0 || view.emails.length > 0 || view.otherNames.length > 0) && (
      <dl class="facts">
        <FactList label="Profile" mentions={view.profiles} />
        <FactList label="E-mail" mentions={view.emails} />
        <FactList label="Also written as" mentions={view.otherNames.map((text) => ({ text, href: null }))} />
      </dl>
    )}
    <RankingSection title="Projects" unit="ideas" ranking={view.projects} />
    <RankingSection title="Named together with" unit="ideas" ranking={view.others} />
    <section>
      <h2>Ideas</h2>
      <IdeaGroups groups={view.groups} level="h3" />
    </section>
  </>
));
