import type { ComponentChildren, VNode } from 'preact';
import type { IdeaView } from '../../src/site/pages/build-idea-view.ts';
import { Anchor } from './anchor.tsx';
import { Fact, FactList } from './fact.tsx';
import { MentionList, MentionText } from './mention.tsx';

/** The short facts of an idea; what a reader would look for and the documents do not say is said to be missing. */
export function IdeaFacts({ view }: { view: IdeaView }): VNode {
  return (
    <dl class="facts" id="facts">
      <Fact label="Project">
        <Stated isStated={view.projects.length > 0}>
          <MentionList mentions={view.projects} />
        </Stated>
      </Fact>
      <FactList label="Program" mentions={[view.program]} />
      <FactList label="Term" mentions={[view.term]} />
      {view.group && <Fact label="Group">{view.group}</Fact>}
      <Fact label="Skills">
        <Stated isStated={view.skills.length > 0 || view.skillsText !== null}>
          <Skills view={view} />
        </Stated>
      </Fact>
      <Fact label="Mentors">
        <Stated isStated={view.mentors.length > 0}>
          <Mentors mentors={view.mentors} />
        </Stated>
      </Fact>
      <FactList label="Mentees" mentions={view.mentees} />
      <Fact label="Issue">
        <Stated isStated={view.issues.length > 0}>
          <MentionList mentions={view.issues} />
        </Stated>
      </Fact>
      <FactList label="Also called" mentions={view.otherTitles.map((text) => ({ text, href: null }))} />
    </dl>
  );
}

function Stated({ isStated, children }: { isStated: boolean; children: ComponentChildren }): VNode {
  return isStated ? <div>{children}</div> : <span class="quiet">Not stated</span>;
}

function Skills({ view: { skills, skillsText } }: { view: IdeaView }): VNode {
  return (
    <>
      {skills.length > 0 && (
        <ul class="tags">
          {skills.map((skill) => (
            <li key={skill.text}>
              <MentionText mention={skill} />
            </li>
          ))}
        </ul>
      )}
      {skillsText && <p class="quiet">As written: {skillsText}</p>}
    </>
  );
}

function Mentors({ mentors }: Pick<IdeaView, 'mentors'>): VNode {
  return (
    <ul class="plain">
      {mentors.map((mentor) => (
        <li key={mentor.href}>
          <MentionText mention={mentor} />
          {mentor.role && <span class="quiet"> ({mentor.role})</span>}
          <div class="about">
            {mentor.profiles.map(({ text, href }) => (
              <Anchor href={href} key={href}>
                {text}
              </Anchor>
            ))}
            {mentor.others && <span>{mentor.others}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
