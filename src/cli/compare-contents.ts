import { type Documents, type ReadOptions, readDocuments } from '../almanac.ts';
import { buildDiff, type DiffOptions } from '../diff/build-diff.ts';
import { type CheckedContent, compareProblems } from '../diff/compare-problems.ts';
import type { Diff, Side } from '../diff/diff.ts';
import type { Version } from '../diff/version.ts';
import { buildModel } from '../model/build-model.ts';
import { type ModelMemory, openMemory } from '../model/memory.ts';
import { packageDirectory } from '../package.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import { listAddresses } from '../site/list-addresses.ts';
import { resolveRedirects } from '../site/redirects/resolve-redirects.ts';
import { loadWords } from '../vocabulary/load-words.ts';
import type { OpenSide } from './open-sides.ts';

export interface CompareOptions {
  /** Where readings are kept between runs; `null` for nowhere. */
  cache: string | null;
  /** ISO 8601: problems of a term that is over weigh less. */
  today: string;
  /** The pages that differ, those that the facts name before others; `null` where nobody built the sites. */
  findPages: DiffOptions['findPages'];
  onProgress: ReadOptions['onProgress'];
}

/** What a change of a content does to the site, and where the site is published. */
export interface Comparison {
  diff: Diff;
  /** With a slash at its end; `null` where the settings do not say it. */
  site: string | null;
}

/** Compares two contents. What is the same in both is read once. */
export async function compareContents(
  [base, head]: readonly [OpenSide, OpenSide],
  { cache, today, findPages, onProgress }: CompareOptions,
): Promise<Comparison> {
  const options = { cache, words: loadWords(packageDirectory), ...(onProgress && { onProgress }) };
  const now = await readDocuments({ ...options, content: head.folder });
  const broken: Version['unread'][number][] = [];
  const onBroken: ReadOptions['onBroken'] = (path, { message }) => broken.push({ path, reason: message });
  const old = await readDocuments({ ...options, content: base.folder, known: now, onBroken });
  const memory = openMemory();
  const before = toVersion(base.side, { ...old, memory, broken });
  const after = toVersion(head.side, { ...now, memory, broken: [] });
  const diff = buildDiff(before, after, {
    findPages,
    findProblems: (renamed) =>
      compareProblems({
        before: toContent(old),
        after: toContent(now),
        renamed,
        checks: { today, site: '/' },
      }),
  });
  return { diff, site: old.settings.url ?? now.settings.url };
}

function byPath({ documents }: Documents): Map<string, CheckedDocument> {
  return new Map(documents.map((document) => [document.path, document]));
}

function toContent(documents: Documents): CheckedContent {
  return { documents: byPath(documents), surroundings: documents.surroundings };
}

/** The pages and files of a site that `listAddresses` leaves out. */
const FURTHER = /\/page\/\d+\/?$|^\/quality\/.|\.(?!html$)\w+$/;

interface ReadSide extends Documents {
  memory: ModelMemory;
  /** Settings that could not be read. */
  broken: Version['unread'];
}

function toVersion(side: Side, read: ReadSide): Version {
  const { settings, vocabulary, surroundings, redirects, files, memory, broken } = read;
  const model = buildModel(
    read.documents.map(({ reading }) => reading),
    { vocabulary, registry: surroundings.registry, publishEmails: settings.publishEmails, memory },
  );
  const urls = listAddresses(model, vocabulary);
  // Further pages of lists and files are no addresses that people keep, but a redirect may well lead to one.
  const others = redirects.map(({ to }) => to).filter((to) => FURTHER.test(to));
  const moved = resolveRedirects({ redirects, pages: urls, files: others }, model);
  const failed = files.flatMap(({ path, messages }) =>
    messages.flatMap(({ fatal, reason }) => (fatal ? [{ path, reason }] : [])),
  );
  return {
    side,
    model,
    documents: byPath(read),
    unread: [...broken, ...failed],
    settings: new Map<string, unknown>([
      ['almanac.yml', settings],
      ['programs.yml', vocabulary.programs],
      ['redirects.yml', Object.fromEntries(redirects.map(({ from, to }) => [from, to]))],
    ]),
    urls: new Set(urls),
    redirects: moved.ends,
  };
}
