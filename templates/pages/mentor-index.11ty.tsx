import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('mentorIndex', ({ title, lead, letters }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {letters.length > 1 && (
      <nav aria-label="Initials">
        <ul class="navigation letters">
          {letters.map(({ id, letter }) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
    {letters.map(({ id, letter, mentors }) => (
      <section key={id}>
        <h2 id={id}>{letter}</h2>
        <ul class="entries">
          {mentors.map(({ text, href, about }) => (
            <li key={href}>
              <a href={href}>{text}</a> <span class="quiet">{about}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
));
