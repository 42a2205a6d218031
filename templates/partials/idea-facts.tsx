import type { VNode } from 'preact';
import type { IdeaView } from '../../src/site/site.ts';
import { Fact, FactList } from './fact.tsx';
import { MentionText } from './mention.tsx';

/** The short facts of an idea. */
export function IdeaFacts({ view }: { view: IdeaView }): VNode {
  return (
    <dl class="facts">
      <FactList label="Project" mentions={view.projects} />
      <FactList label="Term" mentions={[view.term]} />
      {view.group && <Fact label="Group">{view.group}</Fact>}
      {view.mentors.length > 0 && <Mentors mentors={view.mentors} />}
      <FactList label="Mentees" mentions={view.mentees} />
      {(view.skills.length > 0 || view.skillsText) && (
        <Fact label="Skills">
          {view.skills.length > 0 && (
            <ul class="tags">
              {view.skills.map((skill) => (
                <li key={skill.text}>
                  <MentionText mention={skill} />
                </li>
              ))}
            </ul>
          )}
          {view.skillsText && <p class="quiet">As written: {view.skillsText}</p>}
        </Fact>
      )}
      <FactList label="Issues" mentions={view.issues} />
      <FactList label="Application page" mentions={view.lfx ? [view.lfx] : []} />
      <FactList label="Also called" mentions={view.otherTitles.map((text) => ({ text, href: null }))} />
    </dl>
  );
}

function Mentors({ mentors }: Pick<IdeaView, 'mentors'>): VNode {
  return (
    <Fact label="Mentors">
      <ul class="plain">
        {mentors.map((mentor) => (
          <li key={mentor.href}>
            <MentionText mention={mentor} />
            {mentor.profiles.map(({ text, href }) => (
              <span class="quiet" key={href}>
                {' '}
                <a href={href}>{text}</a>
              </span>
            ))}
            {mentor.role && <span class="quiet"> ({mentor.role})</span>}
          </li>
        ))}
      </ul>
    </Fact>
  );
}
