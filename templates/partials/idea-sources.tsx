import type { VNode } from 'preact';
import type { IdeaView } from '../../src/site/site.ts';

/** Where an idea is written, and the ways to read and change it there. */
export function IdeaSources({ sources }: Pick<IdeaView, 'sources'>): VNode {
  return (
    <section>
      <h2>Source</h2>
      <ul class="plain">
        {sources.map(({ text, view, edit }) => (
          <li key={text}>
            <code>{text}</code>
            <span class="actions">
              {view && <a href={view}>View source</a>}
              {edit && <a href={edit}>Edit this on GitHub</a>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
