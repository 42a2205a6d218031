import { location } from 'vfile-location';
import { checkDocument } from '../../check/check-document.ts';
import { fixDocument } from '../../check/fix-document.ts';
import { type Problem, severityOf } from '../../check/problem.ts';
import { readChecked } from '../../check/read-checked.ts';
import { buildModel } from '../../model/build-model.ts';
import type { Reading } from '../../parse/reading.ts';
import { buildSurroundings, type Surroundings } from '../../rules/surroundings.ts';
import type { PlaygroundSurroundings } from '../../site/files/playground-surroundings.ts';
import { renderingOf } from '../../site/rendering-of.ts';
import { buildSourceLinks } from '../../site/source-links.ts';
import { previewIdeas } from './preview-ideas.ts';
import type { Draft, PlainProblem, Verdict } from './verdict.ts';
import { writeTemplate } from './write-template.ts';

/** What reads and checks a text as the commands do. */
export interface Judge {
  /** @param today ISO 8601: the reader's own day. */
  judge(draft: Draft, today: string): Verdict;
  /** The text with all that can be mended mended. */
  mend(draft: Draft, today: string): string;
  /** A list of one idea, as the program of a document wants it; `null` where nobody has written that down. */
  template(path: string): string | null;
}

/**
 * The reader and the rules for a text that stands in the place of a document of the site.
 * @param site The address of the site, with a slash at its end.
 */
export function buildJudge(site: PlaygroundSurroundings, root: string): Judge {
  const { vocabulary, registry, settings, terms } = site;
  const sources = buildSourceLinks(settings);
  /** The readings of the term's other documents are not there: its end comes with the site. */
  const toOptions = (path: string, today: string): { today: string | null; site: string } => {
    const term = terms.find(({ paths }) => paths.includes(path));
    const isOpen = !term || (term.end !== null && term.end >= today);
    return { today: isOpen ? today : null, site: root };
  };
  const check = (draft: Draft, today: string): { reading: Reading; problems: Problem[] } => {
    const document = readChecked(draft, vocabulary);
    const { path, reading } = document;
    return { reading, problems: checkDocument(document, surround(reading, site), toOptions(path, today)) };
  };
  return {
    judge: (draft, today) => {
      const { reading, problems } = check(draft, today);
      const model = buildModel([reading], { vocabulary, registry, publishEmails: settings.publishEmails });
      const rendering = renderingOf(draft.path, { settings, sources });
      return {
        problems: problems.map(toPlain(draft.text)),
        ideas: previewIdeas(model, { vocabulary, rendering }),
      };
    },
    mend: ({ path, text }, today) => fixDocument(text, (next) => check({ path, text: next }, today).problems),
    template: (path) => writeTemplate(path, { vocabulary, registry }),
  };
}

/**
 * What the rules may ask: what the text says, and what the site says of all documents but the one that the text
 * stands for.
 */
function surround(
  reading: Reading,
  { vocabulary, registry, mentors, issues }: PlaygroundSurroundings,
): Surroundings {
  const own = buildSurroundings([reading], { vocabulary, registry, files: null });
  return {
    ...own,
    mentors: join(own.mentors, mentors, reading.path),
    issues: join(own.issues, issues, reading.path),
  };
}

function join<T extends { path: string }>(
  own: ReadonlyMap<string, readonly T[]>,
  others: readonly (readonly [string, readonly T[]])[],
  path: string,
): Map<string, readonly T[]> {
  const joined = new Map(others.map(([key, values]) => [key, values.filter((value) => value.path !== path)]));
  for (const [key, values] of own) joined.set(key, [...(joined.get(key) ?? []), ...values]);
  return new Map([...joined].filter(([, values]) => values.length > 0));
}

function toPlain(text: string): (problem: Problem) => PlainProblem {
  const places = location(text);
  return (problem) => {
    const { start, end } = problem.place;
    const from = places.toOffset(start) ?? 0;
    return {
      severity: severityOf(problem),
      ruleId: problem.ruleId ?? '',
      url: problem.url ?? '',
      reason: problem.reason,
      note: problem.note ?? '',
      from: { line: start.line, column: start.column },
      to: { line: end.line, column: end.column },
      start: from,
      end: Math.max(from, places.toOffset(end) ?? from),
      expected: problem.expected ?? [],
      edits: problem.edits,
      related: problem.related,
    };
  };
}
