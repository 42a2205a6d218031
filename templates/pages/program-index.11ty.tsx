import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('programIndex', ({ title, lead, programs }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {programs.map(({ text, href, summary, count, newest }) => (
      <section class="card" key={href}>
        <h2>
          <a href={href}>{text}</a>
        </h2>
        {summary && <p>{summary}</p>}
        <div class="about">
          <span>{count}</span>
          {newest && (
            <span>
              Newest: <a href={newest.href}>{newest.text}</a>
            </span>
          )}
        </div>
      </section>
    ))}
  </>
));
