import type { VNode } from 'preact';
import type { Mention } from '../../src/site/views.ts';
import { Anchor } from './anchor.tsx';

/** A link, or text where there is nothing to lead to. */
export function MentionText({ mention: { text, href } }: { mention: Mention }): VNode {
  return href === null ? <span>{text}</span> : <Anchor href={href}>{text}</Anchor>;
}

/** Mentions in one line, with commas between them. */
export function MentionList({ mentions }: { mentions: readonly Mention[] }): VNode {
  return (
    <ul class="in-line">
      {mentions.map((mention) => (
        <li key={mention.text}>
          <MentionText mention={mention} />
        </li>
      ))}
    </ul>
  );
}
