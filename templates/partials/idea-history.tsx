import type { VNode } from 'preact';
import type { IdeaView } from '../../src/site/pages/build-idea-view.ts';
import { Heading } from './heading.tsx';
import { MentionText } from './mention.tsx';
import { StatusLabel } from './status-label.tsx';

/** The terms in which an idea was proposed, and what became of it. */
export function IdeaHistory({ history }: Pick<IdeaView, 'history'>): VNode {
  return (
    <section>
      <Heading id="history">History</Heading>
      <p class="quiet">Proposed under the same title, or for the same issue, in {history.length} terms.</p>
      <ol class="history">
        {history.map(({ term, idea, status, mentees }) => (
          <li key={term.text} aria-current={idea.href === null ? 'page' : undefined}>
            <MentionText mention={term} />
            <div>
              <MentionText mention={idea} />
            </div>
            <div class="about">
              <StatusLabel status={status} />
              {mentees && <span>{mentees}</span>}
              {idea.href === null && <span>This page</span>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
