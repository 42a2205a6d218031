import type { VNode } from 'preact';
import type { IdeaView } from '../../src/site/pages/build-idea-view.ts';
import { Heading } from './heading.tsx';

/** Where an idea is written, and the ways to read and change it there. */
export function IdeaSources({ sources }: Pick<IdeaView, 'sources'>): VNode {
  return (
    <section>
      <Heading id="source">Source</Heading>
      <ul class="plain">
        {sources.map(({ text, view, edit, changed }) => (
          <li key={text}>
            <code>{text}</code>
            {changed && (
              <span class="quiet">
                {' '}
                Document last changed on <time dateTime={changed.datetime}>{changed.text}</time>
              </span>
            )}
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
