import { IdeaGroups } from '../partials/idea-list.tsx';
import { MentionText } from '../partials/mention.tsx';
import { RankingSection } from '../partials/ranking.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('skills', ({ title, lead, projects, others, groups, older }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <RankingSection title="Projects that ask for it" unit="ideas" ranking={projects} />
    <RankingSection title="Often asked for together with" unit="ideas" ranking={others} />
    <section>
      <h2>Ideas</h2>
      <IdeaGroups groups={groups} level="h3" />
    </section>
    {older.length > 0 && (
      <section>
        <h2>Older ideas</h2>
        <p>They are too many for this page, and stand on the pages of their terms.</p>
        <ul class="entries">
          {older.map(({ term, count }) => (
            <li key={term.text}>
              <MentionText mention={term} /> <span class="count">{count}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
));
