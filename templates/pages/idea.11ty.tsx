import { Html } from '../partials/html.tsx';
import { IdeaFacts } from '../partials/idea-facts.tsx';
import { IdeaSources } from '../partials/idea-sources.tsx';
import { StatusLabel } from '../partials/status-label.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('ideas', (view) => (
  <article>
    <h1>{view.titleHref ? <a href={view.titleHref}>{view.title}</a> : view.title}</h1>
    <p class="lead">
      <StatusLabel status={view.status} /> {view.status.explanation}
    </p>
    <IdeaFacts view={view} />
    {view.fields.map(({ label, html }) => (
      <section key={label}>
        <h2>{label}</h2>
        <Html html={html} />
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
    <IdeaSources sources={view.sources} />
  </article>
));
