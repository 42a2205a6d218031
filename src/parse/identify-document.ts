import type { DocumentKind } from '../vocabulary/vocabulary.ts';
import type { FrontMatter } from './read-front-matter.ts';

/** Where a document belongs. */
export interface DocumentIdentity {
  /** The program's id: "lfx-mentorship". */
  program: string | null;
  year: number | null;
  /** The part of a year as its folder is named ("01-Spring"); `null` where the term is the whole year. */
  term: string | null;
  kind: DocumentKind;
}

/*
 * The published layout, in one place:
 *
 *   programs/<program>/README.md                   the program itself            overview
 *   programs/<program>/<year>.md                   a year's ideas                ideas
 *   programs/<program>/<year>/README.md            a year's accepted ideas       accepted
 *   programs/<program>/<year>/<term>/<file>.md     a term's; the file's name says which:
 *                                                  README, selected, accepted    accepted
 *                                                  completed, results            results
 *                                                  anything else                 ideas
 *
 * Years are those of front matter: 1990 to 2999.
 */
const YEAR_FILE = /^programs\/([^/]+)\/(199\d|2\d{3})\.(?:md|markdown)$/i;
const IN_YEAR = /^programs\/([^/]+)\/(199\d|2\d{3})\/(?:(.+)\/)?([^/]+)\.(?:md|markdown)$/i;
const IN_PROGRAM = /^programs\/([^/]+)\/(?:.+\/)?[^/]+\.(?:md|markdown)$/i;

/**
 * Program, year, term and kind of a document: from its front matter, else from its path.
 * @param path Relative to the content folder, with forward slashes.
 */
export function identifyDocument(path: string, matter: FrontMatter): DocumentIdentity {
  const byPath = identifyByPath(path);
  return {
    program: matter.program ?? byPath.program,
    year: matter.year ?? byPath.year,
    term: matter.term ?? byPath.term,
    kind: matter.kind ?? (matter.year !== undefined && byPath.kind === 'overview' ? 'ideas' : byPath.kind),
  };
}

function identifyByPath(path: string): DocumentIdentity {
  const [, program = null, year] = YEAR_FILE.exec(path) ?? [];
  if (program !== null) return { program, year: Number(year), term: null, kind: 'ideas' };
  const [, owner = null, inYear, term = null, file = ''] = IN_YEAR.exec(path) ?? [];
  if (owner !== null) return { program: owner, year: Number(inYear), term, kind: kindOfFile(file) };
  return { program: IN_PROGRAM.exec(path)?.[1] ?? null, year: null, term: null, kind: 'overview' };
}

function kindOfFile(name: string): DocumentKind {
  if (/^readme$|selected|accepted|participating/i.test(name)) return 'accepted';
  return /complete|result|graduat/i.test(name) ? 'results' : 'ideas';
}
