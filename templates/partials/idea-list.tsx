import type { VNode } from 'preact';
import type { IdeaGroup, IdeaItem } from '../../src/site/views.ts';
import { MentionList, MentionText } from './mention.tsx';
import { StatusLabel } from './status-label.tsx';

/** Ideas, each with its status and what the list says of it. */
export function IdeaList({ ideas }: { ideas: readonly IdeaItem[] }): VNode {
  return (
    <ul class="ideas">
      {ideas.map(({ text, href, projects, term, skills, status }) => (
        <li key={href}>
          <a class="idea-title" href={href}>
            {text}
          </a>
          <div class="about">
            <StatusLabel status={status} />
            {projects.length > 0 && <MentionList mentions={projects} />}
            {term && <MentionText mention={term} />}
            {skills.length > 0 && <span>{skills.join(', ')}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Ideas below headings of level 2 or 3. */
export function IdeaGroups({ groups, level }: { groups: readonly IdeaGroup[]; level: 'h2' | 'h3' }): VNode {
  const Heading = level;
  return (
    <>
      {groups.map(({ heading, count, ideas }) => (
        <section class="group" key={heading.text}>
          <Heading>
            <MentionText mention={heading} /> <span class="count">{count}</span>
          </Heading>
          <IdeaList ideas={ideas} />
        </section>
      ))}
    </>
  );
}
