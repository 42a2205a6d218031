import { Calls } from '../partials/calls.tsx';
import { Chart } from '../partials/chart.tsx';
import { TermFacts, YearList } from '../partials/term-list.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf(
  'home',
  ({
    title,
    description,
    hint,
    calls: [applications, ...proposals],
    allIdeas,
    counts,
    picture,
    newest,
    years,
  }) => (
    <>
      <h1>{title}</h1>
      <p class="lead">{description}</p>
      {hint && <p class="notice">{hint}</p>}
      {applications && <Calls view={applications} />}
      <p class="find">
        <button type="button" class="search-entry" data-open-search hidden data-awaited>
          Search ideas, projects and mentors
        </button>
        <a href={allIdeas.href}>{allIdeas.text}</a>
      </p>
      <ul class="counts">
        {counts.map(({ count, noun, href }) => (
          <li key={noun}>
            <a href={href}>
              <strong>{count}</strong> {noun}
            </a>
          </li>
        ))}
      </ul>
      {picture && <Chart chart={picture} />}
      {newest && (
        <section>
          <h2>Newest term</h2>
          <div class="card">
            <h3>
              <a href={newest.href}>{newest.text}</a>
            </h3>
            <TermFacts term={newest} />
          </div>
        </section>
      )}
      {proposals.map((view) => (
        <Calls view={view} key={view.heading} />
      ))}
      {years.length > 0 && (
        <section>
          <h2>All years</h2>
          <YearList years={years} level="h3" />
        </section>
      )}
    </>
  ),
);
