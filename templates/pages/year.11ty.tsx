import { TermFacts } from '../partials/term-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('years', ({ title, lead, terms }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {terms.map((term) => (
      <section class="card" key={term.href}>
        <h2>
          <a href={term.href}>{term.text}</a>
        </h2>
        <TermFacts term={term} />
      </section>
    ))}
  </>
));
