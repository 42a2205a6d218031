import { Chart } from '../partials/chart.tsx';
import { EntryList } from '../partials/entry-list.tsx';
import { RankingSection } from '../partials/ranking.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('years', ({ title, lead, terms, picture, projects }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <section>
      <h2>Terms</h2>
      <EntryList entries={terms} />
    </section>
    {picture && <Chart chart={picture} />}
    <RankingSection title="Projects" unit="ideas" ranking={projects} />
  </>
));
