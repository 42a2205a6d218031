import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { buildCipher, buildRandom } from './cipher.ts';
import { findNames } from './find-names.ts';
import { type Renaming, renameAddress, renameHeading, renameText, WORD } from './rename-text.ts';

/** The files of a content folder: their texts, by their paths. */
export type Content = ReadonlyMap<string, string>;

/** What a reader knows by itself and says of the first copy only: the other ones get it as settings. */
export interface Knowledge {
  /** What a program asks of ideas and tells on its pages, by its id. */
  programs: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** Other spellings of projects, by their names. */
  spellings: ReadonlyMap<string, readonly string[]>;
  /** Words, in lower case, that tell the reader what it reads: labels, fixed headings, days. */
  fixed: ReadonlySet<string>;
  /** Words, in lower case, of skills: they stay, too, but for those that are names of projects. */
  skills: ReadonlySet<string>;
}

export interface GenerateOptions {
  content: Content;
  knowledge: Knowledge;
  /** How many times as much content there is to be: 1 is the content itself. */
  factor: number;
  seed: number;
}

const Programs = z.array(z.looseObject({ id: z.string() }));
const Projects = z.array(z.looseObject({ name: z.string(), aliases: z.array(z.string()).optional() }));
type Entries = Record<string, unknown>[];

/**
 * Content of the same shapes, many times over: the content itself, and copies with other names of people, projects,
 * ideas and links, each in programs of its own. The same seed gives the same bytes.
 */
export function generateContent({ content, knowledge, factor, seed }: GenerateOptions): Content {
  const generated = new Map(content);
  if (factor === 1) return generated;
  const documents = [...content].filter(([path]) => isDocument(path));
  const texts = documents.map(([, text]) => text);
  const projects = Projects.parse(parse(content.get('projects.yml') ?? '[]') ?? []);
  const programs = Programs.parse(parse(content.get('programs.yml') ?? '[]') ?? []);
  const titles = projects.map(({ name }) => name.toLowerCase());
  const listed = titles.filter((name) => !knowledge.fixed.has(name));
  const words = new Set(titles.flatMap((name) => name.match(WORD) ?? []));
  const fixed = new Set([...knowledge.fixed, ...[...knowledge.skills].filter((word) => !words.has(word))]);
  const names = new Set([
    ...findNames([...texts, ...projects.map(({ name }) => `# ${name}\n`)], fixed),
    ...listed,
  ]);
  const random = buildRandom(seed);
  const [moreProjects, morePrograms]: [Entries, Entries] = [[], []];
  for (let copy = 2; copy <= factor; copy += 1) {
    const renaming = { cipher: buildCipher(Math.floor(random() * 2 ** 32)), names, fixed };
    for (const [path, text] of documents)
      generated.set(path.replace(/^programs\/[^/]+(?=\/)/, `$&-${copy}`), renameText(text, renaming));
    moreProjects.push(...projects.map((project) => renameProject(project, renaming, knowledge)));
    morePrograms.push(...copyPrograms({ documents, programs, knowledge, copy }));
  }
  append(generated, 'projects.yml', moreProjects);
  append(generated, 'programs.yml', morePrograms);
  return generated;
}

/** Whether a path of a content folder is that of a document. */
export function isDocument(path: string): boolean {
  return /^programs\/.+\.(?:md|markdown)$/i.test(path);
}

function append(content: Map<string, string>, path: string, entries: Entries): void {
  if (entries.length === 0) return;
  const text = content.get(path) ?? '';
  content.set(
    path,
    `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${stringify(entries, { lineWidth: 0, aliasDuplicateObjects: false })}`,
  );
}

function renameProject(
  project: z.infer<typeof Projects>[number],
  renaming: Renaming,
  { spellings }: Knowledge,
): Record<string, unknown> {
  const rename = (value: string): string =>
    /^https?:/.test(value) ? renameAddress(value, renaming) : renameHeading(value, renaming);
  const entries = Object.entries(project).map(([key, value]) => [
    key,
    typeof value === 'string' && key !== 'maturity' ? rename(value) : value,
  ]);
  const aliases = [...(project.aliases ?? []), ...(spellings.get(project.name) ?? [])].map(rename);
  return { ...Object.fromEntries(entries), ...(aliases.length > 0 ? { aliases } : {}) };
}

interface CopyOptions {
  documents: readonly (readonly [path: string, text: string])[];
  programs: z.infer<typeof Programs>;
  knowledge: Knowledge;
  copy: number;
}

/** The programs of a copy ask for what theirs ask for. */
function copyPrograms({ documents, programs, knowledge, copy }: CopyOptions): Entries {
  const own = new Map(programs.map((program) => [program.id, program]));
  const ids = new Set(documents.flatMap(([path]) => /^programs\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...ids].flatMap((id) => {
    const known = { ...knowledge.programs.get(id), ...own.get(id) };
    const { name } = known;
    return typeof name === 'string' ? [{ ...known, id: `${id}-${copy}`, name: `${name} ${copy}` }] : [];
  });
}
