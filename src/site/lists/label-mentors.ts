import { indexBy } from '../../model/index-by.ts';
import type { Mentor, Project } from '../../model/model.ts';

/**
 * What lists call each mentor: the name, and behind the names that several mentors share what tells them apart, the
 * handle, or a project of those without one.
 */
export function labelMentors(
  mentors: readonly Mentor[],
  projects: ReadonlyMap<string, Project>,
): (mentor: Mentor) => string {
  const named = indexBy(mentors, (mentor) => [toKey(mentor)]);
  return (mentor) => {
    if ((named.get(toKey(mentor))?.length ?? 0) < 2) return mentor.name;
    const mark = mentor.github === null ? projects.get(mentor.projects[0] ?? '')?.name : `@${mentor.github}`;
    return mark === undefined ? mentor.name : `${mentor.name} (${mark})`;
  };
}

function toKey({ name }: Mentor): string {
  return name.toLowerCase();
}
