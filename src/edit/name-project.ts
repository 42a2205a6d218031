import { identifyProjects } from '../model/identify-projects.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Surroundings } from '../rules/surroundings.ts';

/** A project as somebody named it. */
export interface NamedProject {
  /** What a new heading calls it: as the registry does, else as most documents do. */
  heading: string;
  /** Whether a heading names this project, and no other one. */
  isNamedBy: (heading: string) => boolean;
}

/** The project that a name means, among those of all documents and of the registry: "OPA" is "Open Policy Agent (OPA)". */
export function nameProject(
  name: string,
  document: CheckedDocument,
  { terms, registry, vocabulary }: Surroundings,
): NamedProject {
  const readings = [document.reading, ...terms.flatMap((term) => term.readings)];
  const headings = readings.flatMap(({ headings: all }) =>
    all.filter(({ role }) => role === 'project').map(({ title }) => title.value),
  );
  const book = identifyProjects([...headings, name], registry, vocabulary);
  const [id, ...others] = book.idsOf(name);
  const project = others.length > 0 ? null : book.projects.find((candidate) => candidate.id === id);
  const isMet = identifyProjects(headings, registry, vocabulary).idsOf(name).length > 0;
  return {
    heading: project?.entry?.name ?? (isMet ? project?.name : null) ?? name.trim(),
    isNamedBy: (heading) => book.idsOf(heading).join() === [id, ...others].join(),
  };
}
