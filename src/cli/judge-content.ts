import { type CheckedFile, checkAlmanac, type Documents, readDocuments } from '../almanac.ts';
import { type CheckOptions, checkDocument } from '../check/check-document.ts';
import { findTouched, type Judged } from '../check/find-touched.ts';
import { buildPast } from '../check/past.ts';
import { lessen, type Problem } from '../check/problem.ts';
import type { Known } from '../check/read-kept.ts';
import { readForRules } from '../check/read-many.ts';
import type { Changes } from '../content/changes.ts';
import { isDocument } from '../content/is-document.ts';
import { readChanges } from '../content/read-changes.ts';
import { chooseFiles } from './choose-files.ts';
import type { CommandOptions } from './options.ts';
import { readWithProgress } from './read-with-progress.ts';
import { findAddress, toRoot } from './site-address.ts';

/** What is wrong in the documents that a command line names. */
export interface Verdict {
  files: CheckedFile[];
  /** The problems that the change touched: all others are notes. `null` where no change was asked for. */
  touched: ReadonlySet<Problem> | null;
  /** What was made of all documents of the content. */
  read: Known;
  /** The address of the site, with a slash at its end; a path alone where nobody knows it. */
  site: string;
}

export interface JudgeOptions {
  options: CommandOptions;
  /** The documents to tell of: files or folders; all, if there are none. */
  args: readonly string[];
  changedSince: string | null;
  /** ISO 8601. */
  today: string;
  /** What was made of the documents before; `null` for nothing. */
  known: Known | null;
}

/**
 * Reads a content folder and checks the documents that are asked for.
 * @throws UsageError Where there is no such folder, file or commit.
 */
export async function judgeContent({
  options,
  args,
  changedSince,
  today,
  known,
}: JudgeOptions): Promise<Verdict> {
  const { content } = options;
  const read = await readWithProgress(options, (reading) =>
    readDocuments({ ...reading, known, readMany: readForRules }),
  );
  const site = toRoot(findAddress(options, read.settings));
  const checks = { today, site };
  const paths = read.files.map(({ path }) => path);
  const chosen = args.length === 0 ? new Set(paths) : chooseFiles(args, { content, paths });
  const files = checkAlmanac({ ...read, files: read.files.filter(({ path }) => chosen.has(path)) }, checks);
  if (changedSince === null) return { files, touched: null, read, site };
  const touched = await findTouchedSince(changedSince, { content, read, files, checks });
  const lessened = files.map((file) => ({
    ...file,
    problems: file.problems.map((problem) => (touched.has(problem) ? problem : lessen(problem, 'note'))),
  }));
  return { files: lessened, touched, read, site };
}

interface Checked {
  content: string;
  read: Documents;
  files: readonly CheckedFile[];
  checks: CheckOptions;
}

async function findTouchedSince(
  ref: string,
  { content, read, files, checks }: Checked,
): Promise<Set<Problem>> {
  const changes = await readChanges(content, ref);
  const past = buildPast(read.documents, read.surroundings, toDocumentChanges(changes));
  const judgeBefore = (path: string): Judged | null => {
    const change = changes.documents.get(path);
    const document = past.documents.get(path);
    if (!document) return change?.before ? { problems: [], reading: null } : null;
    return { problems: checkDocument(document, past.surroundings, checks), reading: document.reading };
  };
  return new Set(
    files.flatMap((now) => {
      const change = changes.documents.get(now.path);
      if (!change && now.reading === null) return [];
      return [...findTouched({ now, before: judgeBefore(now.path), lines: change?.lines ?? [] })];
    }),
  );
}

/** Without what is read as no document: redirects, markdown elsewhere. */
function toDocumentChanges({ documents, gone, files }: Changes): Changes {
  return {
    documents: new Map([...documents].filter(([path]) => isDocument(path))),
    gone: gone.filter(({ path }) => isDocument(path)),
    files,
  };
}
