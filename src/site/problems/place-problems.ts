import { indexBy } from '../../model/index-by.ts';
import type { Model } from '../../model/model.ts';
import { PAGES } from '../urls.ts';
import type { DocumentProblem } from './document-problem.ts';

/**
 * Problems by the URL of the page that they are about: of the idea in whose lines they stand, else of the term of
 * their document, else the home page.
 */
export function placeProblems(
  problems: readonly DocumentProblem[],
  { ideas, terms }: Pick<Model, 'ideas' | 'terms'>,
): ReadonlyMap<string, readonly DocumentProblem[]> {
  const places = indexBy(
    ideas.flatMap(({ url, sources }) => sources.map((source) => ({ url, ...source }))),
    ({ path }) => [path],
  );
  const owners = new Map(terms.flatMap(({ url, documents }) => documents.map(({ path }) => [path, url])));
  return indexBy(problems, ({ path, line }) => {
    const idea = places.get(path)?.find((place) => place.line <= line && line <= place.endLine);
    return [idea?.url ?? owners.get(path) ?? PAGES.home];
  });
}
