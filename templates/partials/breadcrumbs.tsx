import type { VNode } from 'preact';
import type { Mention } from '../../src/site/views.ts';

/** The way from the home page to this one. */
export function Breadcrumbs({ trail }: { trail: readonly Mention[] }): VNode {
  return (
    <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {trail.map(({ text, href }) => (
          <li key={text}>
            {href === null ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
