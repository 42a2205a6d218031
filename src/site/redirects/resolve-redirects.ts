import { VFileMessage } from 'vfile-message';
import type { Redirect, RedirectPlace } from '../../content/redirect.ts';
import { compareText } from '../../model/compare.ts';
import type { Model } from '../../model/model.ts';
import { expandMoves, type Step } from './expand-moves.ts';
import { buildOutputBook, type OutputBook } from './output-book.ts';
import { readAliases } from './read-aliases.ts';
import { type Move, readMove } from './read-move.ts';

/** The redirects of a content, and what they must not stand in the place of. */
export interface ResolveOptions {
  redirects: readonly Redirect[];
  /** Urls of the pages. */
  pages: readonly string[];
  /** Urls of the files that are not pages. */
  files: readonly string[];
}

/** What is wrong with a move, and what to do. */
const FAULTS = {
  'redirect-address': 'Correct it: a redirect leads from a page that was to one that is.',
  'redirect-source': 'Take the redirect out: the page that is there stays.',
  'redirect-target': 'Correct the address to which it leads.',
  'redirect-duplicate': 'Take one of the two out: the first one holds.',
  'redirect-loop': 'Let one of them lead to a page that is there.',
} as const;

/** Of redirects that are two to people and one to some computers. */
const ONE_PLACE =
  'The first one holds: file systems, some of which take no notice of case, cannot hold both. Keep the one that people still follow.';

/**
 * To which page or file each former address leads: those of `redirects.yml`, and those of terms that had other ids. The
 * more explicit redirect has the word: one for a page, one for a term, one for a branch. What leads nowhere, or would
 * stand in the place of a page or file, is left out and told, once for each redirect and reason.
 */
export function resolveRedirects(
  { redirects, pages, files }: ResolveOptions,
  model: Pick<Model, 'terms' | 'ideas'>,
): { ends: Map<string, string>; problems: VFileMessage[] } {
  const faults = openFaults();
  const output = buildOutputBook([...pages, ...files]);
  const moves = readMoves(redirects, faults);
  const single = moves.filter(({ isBranch }) => !isBranch).map((move) => ({ ...move, move }));
  const aliases = readAliases(model).flatMap((alias) => alias.steps);
  const explicit = takeFirst([...single, ...aliases], output, faults);
  const expanded = expandMoves(moves, [...pages, ...explicit.keys()]);
  for (const move of moves.filter(({ isBranch }) => isBranch))
    if (!expanded.some((step) => step.move === move))
      faults.tell('redirect-target', move, `Unexpected \`${move.to}*\`, expected pages below it`);
  const steps = takeFirst([...explicit.values(), ...expanded], output, faults);
  const ends = [...steps.values()].flatMap((step): [string, string][] => {
    const end = findEnd(step, steps, { output, faults });
    return end === null ? [] : [[step.from, end]];
  });
  return { ends: new Map(ends.sort(([a], [b]) => compareText(a, b))), problems: faults.list() };
}

function readMoves(redirects: readonly Redirect[], faults: Faults): Move[] {
  return redirects.flatMap((redirect) => {
    const move = readMove(redirect);
    if (typeof move !== 'string') return [move];
    faults.tell('redirect-address', redirect, move);
    return [];
  });
}

/** By url, the first step from each that stands in nobody's place. */
function takeFirst(steps: readonly Step[], output: OutputBook, faults: Faults): Map<string, Step> {
  const taken = new Map<string, Step>();
  const places = buildOutputBook([]);
  for (const step of steps) {
    const { from, move } = step;
    const other = taken.get(from);
    const isAsExplicit =
      other?.move.isBranch === move.isBranch && (!move.isBranch || other.move.from === move.from);
    const rival = other ? null : places.findRival(from);
    if (output.findRival(from) !== null)
      faults.tell('redirect-source', move, `Unexpected \`${from}\`, where the site has a page or a file`);
    else if (rival !== null)
      faults.tell(
        'redirect-duplicate',
        move,
        `Unexpected \`${from}\`, whose file would stand in the place of that of \`${rival}\``,
        ONE_PLACE,
      );
    else if (!other) {
      taken.set(from, step);
      places.add(from);
    } else if (other.move !== move && isAsExplicit)
      faults.tell(
        'redirect-duplicate',
        move,
        `Unexpected second redirect from \`${from}\`, which ${placeOf(other.move)} has`,
      );
  }
  return taken;
}

interface Tools {
  output: OutputBook;
  faults: Faults;
}

/** The url of the page or file to which a step leads over others; `null` where it leads to none. */
function findEnd(step: Step, steps: ReadonlyMap<string, Step>, { output, faults }: Tools): string | null {
  const seen = new Set<string>([step.from]);
  for (let { to } = step; ; ) {
    const end = [to, `${to}/`].find((url) => output.has(url) || steps.has(url));
    const next = end === undefined ? undefined : steps.get(end);
    if (end !== undefined && !next) return end;
    if (!next) {
      faults.tell('redirect-target', step.move, `Unexpected \`${to}\`, expected the address of a page`);
      return null;
    }
    if (seen.has(next.from)) {
      faults.tell(
        'redirect-loop',
        step.move,
        `Unexpected way from \`${step.from}\` back to \`${next.from}\``,
      );
      return null;
    }
    seen.add(next.from);
    to = next.to;
  }
}

interface Faults {
  /** @param note What to do, where it is not what `FAULTS` says. */
  tell(
    ruleId: keyof typeof FAULTS,
    at: { from: string; place: RedirectPlace },
    reason: string,
    note?: string,
  ): void;
  /** In the order of files, lines and rules. */
  list(): VFileMessage[];
}

function openFaults(): Faults {
  const found = new Map<string, VFileMessage>();
  return {
    tell(ruleId, { from, place }, reason, note = FAULTS[ruleId]) {
      const key = [placeOf({ place }), from, ruleId].join(' ');
      if (found.has(key)) return;
      const { path, line, column } = place;
      const message = new VFileMessage(reason, { place: { line, column }, source: 'almanac', ruleId });
      found.set(key, Object.assign(message, { file: path, note, fatal: false }));
    },
    list: () =>
      [...found.values()].sort(
        (a, b) =>
          compareText(a.file ?? '', b.file ?? '') ||
          (a.line ?? 0) - (b.line ?? 0) ||
          compareText(a.reason, b.reason),
      ),
  };
}

function placeOf({ place }: { place: RedirectPlace }): string {
  return `${place.path}:${place.line}`;
}
