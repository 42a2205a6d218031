import type { VNode } from 'preact';
import type { Entry, ListView, Mention } from '../../src/site/views.ts';
import { MentionText } from './mention.tsx';

/** Links, each with a few words about it. */
export function EntryList({ entries }: { entries: readonly Entry[] }): VNode {
  return (
    <ul class="entries">
      {entries.map(({ text, href, about }) => (
        <li key={href}>
          <a href={href}>{text}</a>
          <About mentions={about} />
        </li>
      ))}
    </ul>
  );
}

/** The content of a page that is one list. */
export function ListPage({ title, lead, entries }: ListView): VNode {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <EntryList entries={entries} />
    </>
  );
}

/** A few words, beside each other. */
export function About({ mentions }: { mentions: readonly Mention[] }): VNode {
  return (
    <div class="about">
      {mentions.map((mention) => (
        <MentionText mention={mention} key={mention.text} />
      ))}
    </div>
  );
}
