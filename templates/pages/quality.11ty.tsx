import { MentionText } from '../partials/mention.tsx';
import { Problems } from '../partials/problems.tsx';
import { pagesOf } from './pages-of.tsx';

export const { data, render } = pagesOf('quality', ({ title, lead, rules, unread, years, rows }) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    <p>
      <a href={rules.href}>{rules.text}</a>
    </p>
    {unread.length > 0 && (
      <Problems id="unread" heading="Documents that could not be read" problems={unread} />
    )}
    {years.length > 0 && (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      <section class="table" aria-label="Gaps by kind and year" tabIndex={0}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">Kind of gap</th>
              {years.map(({ text, href }) => (
                <th scope="col" key={href}>
                  <a href={href}>{text}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, rule, counts }) => (
              <tr key={label}>
                <th scope="row">{rule ? <a href={rule.href}>{label}</a> : label}</th>
                {counts.map((count, index) => (
                  <td key={years[index]?.href}>
                    <MentionText mention={count} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
  </>
));
