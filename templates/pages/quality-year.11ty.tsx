import { Heading } from '../partials/heading.tsx';
import { MentionList, MentionText } from '../partials/mention.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('qualityYears', ({ title, lead, groups, pages }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {groups.map(({ id, heading, advice, example, rule, gaps }) => (
      <section key={id}>
        <Heading id={id}>{heading}</Heading>
        <p>{advice}</p>
        {example && (
          <p>
            <code>{example}</code>
          </p>
        )}
        {rule && (
          <p>
            The rule in documents: <a href={rule.href}>{rule.text}</a>
          </p>
        )}
        <ul class="entries">
          {gaps.map(({ about, detail, sources }) => (
            <li key={`${about.href} ${detail}`}>
              <a href={about.href}>{about.text}</a>
              <div class="about">
                {detail && <span>{detail}</span>}
                {sources.map((source) => (
                  <MentionText mention={source} key={source.text} />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    ))}
    {pages.length > 0 && (
      <nav aria-label="Pages">
        <MentionList mentions={pages} />
      </nav>
    )}
  </>
));
