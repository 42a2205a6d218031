import type { Changes } from '../content/changes.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { buildSurroundings, type Surroundings } from '../rules/surroundings.ts';
import { buildCheckedReader } from './read-checked.ts';

/** The documents of a content folder as they were before a change. */
export interface Past {
  /** By their paths now; those that the change did not touch are the same. New ones are not in it. */
  documents: ReadonlyMap<string, CheckedDocument>;
  surroundings: Surroundings;
}

/**
 * What a content said before a change. The registry and the vocabulary are those of today: what a new entry lays open
 * in documents is no fault of theirs.
 * @param changes Of documents alone.
 */
export function buildPast(
  documents: readonly CheckedDocument[],
  { vocabulary, registry }: Surroundings,
  changes: Changes,
): Past {
  const read = buildCheckedReader(vocabulary);
  const former = new Map<string, CheckedDocument>();
  for (const [path, { before }] of changes.documents) if (before) former.set(path, read(before));
  for (const document of documents)
    if (!changes.documents.has(document.path)) former.set(document.path, document);
  const readings = [
    ...[...former.values()].map(({ reading }) => reading),
    ...changes.gone.map((document) => read(document).reading),
  ];
  const surroundings = buildSurroundings(readings, { vocabulary, registry, files: changes.files });
  return { documents: former, surroundings };
}
