import type { Position } from 'unist';
import { location } from 'vfile-location';
import type { Document } from 'yaml';
import * as z from 'zod';
import { toPlace } from '../markdown/leaf.ts';
import { DOCUMENT_KINDS, STATUSES } from '../vocabulary/vocabulary.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { ReadingProblem } from './reading.ts';

/** "lfx-mentorship/2022/spring": a term, as the addresses of its pages name it. */
const FORMER = 'expected the former id of a term, such as lfx-mentorship/2022/spring';
const TermId = z.string(FORMER).regex(/^[^/]+\/\d{4}(?:\/[^/]+)?$/, FORMER);

const PROGRAM = 'expected the id of a program, such as lfx-mentorship';
const TERM = 'expected the name of a term, such as 01-Spring';
const YEAR = 'expected a year, such as 2026';
const oneOf = (words: readonly string[]): string => `expected one of ${words.join(', ')}`;

/** Front matter, where a document has some: each key overrides what the path says. Other keys are left out. */
export const FrontMatter = z.object(
  {
    program: z.string(PROGRAM).min(1, PROGRAM).optional(),
    year: z.coerce.number(YEAR).int(YEAR).min(1990, YEAR).max(2999, YEAR).optional(),
    term: z.union([z.string().min(1), z.number().transform(String)], TERM).optional(),
    kind: z.enum(DOCUMENT_KINDS, oneOf(DOCUMENT_KINDS)).optional(),
    status: z.enum(STATUSES, oneOf(STATUSES)).optional(),
    /** What the id of the document's term was before. */
    aliases: z.array(TermId, 'expected a list').optional(),
  },
  'expected keys with values, such as `kind: ideas`',
);
export type FrontMatter = z.infer<typeof FrontMatter>;

/** `null` for front matter that is no YAML: nobody knows what it was meant to say. */
export interface FrontMatterReading {
  matter: FrontMatter | null;
  problems: ReadingProblem[];
}

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** The front matter of a document: what of it is sound, and a problem for each value that is not. */
export function readFrontMatter(text: string): FrontMatterReading {
  const [block = '', yaml = ''] = BLOCK.exec(text) ?? [];
  if (yaml === '') return { matter: {}, problems: [] };
  const start = block.indexOf('\n') + 1;
  const places = location(text);
  const placeOf = (from: number, to: number): Position =>
    toPlace(start + from, start + Math.max(from, to), places) ?? NOWHERE;
  const reading = readYaml(yaml, LONGEST);
  if ('fault' in reading)
    return toBroken(reading.fault.reason, placeOf(reading.fault.start, reading.fault.end));
  return readValues(reading.value ?? {}, { document: reading.document, placeOf });
}

/** Front matter of more than some hundred characters says something else than these few keys. */
const LONGEST = 10_000;

function toBroken(message: string, place: Position): FrontMatterReading {
  const reason = `Cannot read the front matter: ${message}`;
  const note = 'Correct the YAML between the `---` lines.';
  return { matter: null, problems: [{ ruleId: 'front-matter', place, reason, note }] };
}

const NOWHERE: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

interface Yaml {
  document: Document;
  /** The place of what stands between two offsets of the YAML. */
  placeOf: (from: number, to: number) => Position;
}

function readValues(values: unknown, { document, placeOf }: Yaml): FrontMatterReading {
  const result = FrontMatter.safeParse(values);
  if (result.success) return { matter: result.data, problems: [] };
  const { issues } = result.error;
  const problems = issues.map((issue): ReadingProblem => {
    const [from = 0, to = 0] = findRange(document, issue.path);
    const name = issue.path.length > 0 ? `\`${issue.path.map(String).join('.')}\` in the` : 'The';
    return {
      ruleId: 'front-matter',
      place: placeOf(from, to),
      reason: `${name} front matter: ${issue.message}`,
      note: 'The value is passed over: correct or delete it.',
    };
  });
  // From behind: to delete an entry of a list moves those that follow it.
  for (const { path } of [...issues].reverse()) if (path.length > 0) document.deleteIn([...path]);
  return { matter: FrontMatter.catch({}).parse(document.toJS() ?? {}), problems };
}

/** Offsets of the value at a path, or of the nearest one around it. */
function findRange(document: Document, path: readonly PropertyKey[]): readonly number[] {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return node.range;
  }
  return [];
}
