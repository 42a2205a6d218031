import { indexBy } from '../../model/index-by.ts';
import type { Model } from '../../model/model.ts';
import type { Step } from './expand-moves.ts';
import type { Move } from './read-move.ts';

/** The pages of terms under the ids that they had before: of each, its own page and those of its ideas. */
export function readAliases({
  terms,
  ideas,
}: Pick<Model, 'terms' | 'ideas'>): { move: Move; steps: Step[] }[] {
  const byTerm = indexBy(ideas, ({ term }) => [term]);
  return terms.flatMap((term) =>
    term.aliases.map((alias) => {
      const path = term.documents.find(({ aliases }) => aliases.includes(alias))?.path ?? '';
      const place = { path, line: 1, column: 1 };
      const move = { from: `/terms/${alias}/`, to: term.url, isBranch: false, place };
      const moved = byTerm.get(term.id) ?? [];
      const steps = moved.map(({ id, url }) => ({
        from: `/ideas/${alias}${id.slice(term.id.length)}/`,
        to: url,
        move,
      }));
      return { move, steps: [{ from: move.from, to: move.to, move }, ...steps] };
    }),
  );
}
