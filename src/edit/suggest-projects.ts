import { identifyProjects } from '../model/identify-projects.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { editDistance } from '../vocabulary/edit-distance.ts';
import { foldCase } from '../vocabulary/fold.ts';

/** The names of all projects of the registry and of the documents, each once, in alphabetical order. */
export function listProjects({ registry, projects }: Surroundings): string[] {
  const met = projects.projects.map(({ name, entry }) => entry?.name ?? name);
  const names = new Set([...registry.map(({ name }) => name), ...met]);
  return [...names].sort((a, b) => (foldCase(a) < foldCase(b) ? -1 : 1));
}

/** Whether the registry or a document has a project of that name; all are known where there is no registry. */
export function isKnownProject(name: string, { registry, projects, vocabulary }: Surroundings): boolean {
  if (registry.length === 0 || projects.idsOf(name).length > 0) return true;
  const book = identifyProjects([name], registry, vocabulary);
  return book.projects.some(({ entry }) => entry !== null);
}

/** One slip of the keyboard in so many letters. */
const LETTERS_PER_SLIP = 4;

/** The known projects whose names look like one that is not known, the nearest first. */
export function suggestProjects(name: string, surroundings: Surroundings): string[] {
  const wanted = foldCase(name);
  const limit = Math.max(1, Math.floor(wanted.length / LETTERS_PER_SLIP));
  return listProjects(surroundings)
    .map((project) => ({ project, distance: editDistance(foldCase(project), wanted) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .map(({ project }) => project);
}
