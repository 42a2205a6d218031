import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { fold } from '../vocabulary/fold.ts';
import { nameProject } from './name-project.ts';
import type { NewIdea } from './new-idea.ts';

/** Where a project has an idea of that title already, in the term of a document: a sentence; `null` for nowhere. */
export function tellTwin(
  idea: Pick<NewIdea, 'title' | 'project'>,
  document: CheckedDocument,
  surroundings: Surroundings,
): string | null {
  const { heading, isNamedBy } = nameProject(idea.project, document, surroundings);
  const term = surroundings.terms.find(({ readings }) =>
    readings.some((one) => isOfTerm(one, document.reading)),
  );
  for (const { path, ideas } of term?.readings ?? [])
    for (const { title, project, line } of ideas)
      if (fold(title.value) === fold(idea.title) && project && isNamedBy(project.value))
        return `${heading} has an idea "${title.value}" already: ${path}:${line}.`;
  return null;
}

function isOfTerm({ identity }: Reading, { identity: { program, year, term } }: Reading): boolean {
  return identity.program === program && identity.year === year && identity.term === term;
}
