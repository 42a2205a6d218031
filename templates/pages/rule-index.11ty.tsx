import { Heading } from '../partials/heading.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('ruleIndex', ({ title, lead, playground, groups }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <p>
      Run them on a document in the <a href={playground.href}>{playground.text}</a>, or on all documents with{' '}
      <code>almanac check</code>.
    </p>
    {groups.map(({ id, heading, rules }) => (
      <section key={id}>
        <Heading id={id}>{heading}</Heading>
        <ul class="entries">
          {rules.map((rule) => (
            <li key={rule.id}>
              <a href={rule.href}>{rule.text}</a>
              <div class="about">
                <code>{rule.id}</code>
                <span>{rule.severity}</span>
                {rule.mends && <span>{rule.mends}</span>}
              </div>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
));
