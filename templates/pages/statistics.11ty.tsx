import { Chart } from '../partials/chart.tsx';
import { Heading } from '../partials/heading.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('statistics', ({ title, lead, sections }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {sections.length > 0 && (
      <nav aria-label="On this page">
        <ul class="navigation">
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{section.title}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
    {sections.map(({ id, title: heading, text, charts }) => (
      <section key={id}>
        <Heading id={id}>{heading}</Heading>
        <p class="prose">{text}</p>
        {charts.map((chart) => (
          <Chart chart={chart} key={chart.id} />
        ))}
      </section>
    ))}
  </>
));
