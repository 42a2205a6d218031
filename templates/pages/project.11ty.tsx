import { Chart } from '../partials/chart.tsx';
import { FactList } from '../partials/fact.tsx';
import { IdeaGroups } from '../partials/idea-list.tsx';
import { RankingSection } from '../partials/ranking.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('projects', (view) => (
  <>
    <h1>{view.title}</h1>
    <p class="lead">{view.lead}</p>
    {(view.homepage || view.repository || view.aliases.length > 0) && (
      <dl class="facts">
        <FactList label="Homepage" mentions={view.homepage ? [view.homepage] : []} />
        <FactList label="Repository" mentions={view.repository ? [view.repository] : []} />
        <FactList label="Also written as" mentions={view.aliases.map((text) => ({ text, href: null }))} />
      </dl>
    )}
    {view.picture && <Chart chart={view.picture} />}
    <RankingSection title="Mentors" unit="ideas" ranking={view.mentors} />
    <RankingSection title="Skills" unit="ideas" ranking={view.skills} />
    <section>
      <h2>Ideas</h2>
      <IdeaGroups groups={view.groups} level="h3" />
    </section>
  </>
));
