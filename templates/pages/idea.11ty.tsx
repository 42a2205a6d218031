import { Anchor } from '../partials/anchor.tsx';
import { ApplyBox, WhenToApply } from '../partials/apply-box.tsx';
import { Heading } from '../partials/heading.tsx';
import { Html } from '../partials/html.tsx';
import { IdeaFacts } from '../partials/idea-facts.tsx';
import { IdeaHistory } from '../partials/idea-history.tsx';
import { IdeaList } from '../partials/idea-list.tsx';
import { IdeaSources } from '../partials/idea-sources.tsx';
import { MentionText } from '../partials/mention.tsx';
import { StatusLabel } from '../partials/status-label.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('ideas', (view) => (
  <article>
    <h1>{view.titleHref ? <Anchor href={view.titleHref}>{view.title}</Anchor> : view.title}</h1>
    <p class="lead">
      <StatusLabel status={view.status} /> {view.explanation}
    </p>
    {view.apply && <WhenToApply apply={view.apply} />}
    <div class="columns">
      <div class="side">
        <div class="card">
          <IdeaFacts view={view} />
          <p class="actions">
            <a href={view.shortlist}>Compare with other ideas</a>
          </p>
        </div>
        {view.apply && <ApplyBox apply={view.apply} />}
      </div>
      <div class="body">
        {view.fields.map(({ id, label, html }) => (
          <section key={id}>
            <Heading id={id}>{label}</Heading>
            {html === null ? <p class="quiet">Not stated.</p> : <Html html={html} />}
          </section>
        ))}
        {view.asWritten.length > 0 && (
          <details>
            <summary>As written in the document</summary>
            <dl class="facts">
              {view.asWritten.map(({ label, html }) => (
                <div class="fact" key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <Html html={html} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )}
        {view.history.length > 0 && <IdeaHistory history={view.history} />}
        {view.similar.length > 0 && (
          <section>
            <Heading id="similar">Similar ideas</Heading>
            <ul class="ideas">
              {view.similar.map(({ text, href, term, why }) => (
                <li key={href}>
                  <a class="idea-title" href={href}>
                    {text}
                  </a>
                  <div class="about">
                    <MentionText mention={term} />
                    <span>{why}</span>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.others.length > 0 && (
          <section>
            <Heading id="more">More from the mentors</Heading>
            <IdeaList ideas={view.others} />
          </section>
        )}
        <IdeaSources sources={view.sources} />
      </div>
    </div>
  </article>
));
