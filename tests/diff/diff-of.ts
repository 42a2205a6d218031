import { compareContents } from '../../src/cli/compare-contents.ts';
import { renderChanges } from '../../src/cli/reporters/changes.ts';
import type { ContentFolder } from '../../src/content/content-folder.ts';
import type { Diff } from '../../src/diff/diff.ts';

/** Files of a content folder, by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The list of proposals that most tests change. */
export const LIST = 'programs/lfx-mentorship/2024/01-Spring/project_ideas.md';
export const ACCEPTED = 'programs/lfx-mentorship/2024/01-Spring/README.md';

/** What a change of a content does to the site, on a day on which no term is open any more. */
export async function diffOf(before: Files, after: Files): Promise<Diff> {
  const sides = [openFiles('base', before), openFiles('head', after)] as const;
  const { diff } = await compareContents([...sides], {
    cache: null,
    today: '2030-01-01',
    findPages: () => null,
    onProgress: undefined,
  });
  return diff;
}

/** The same for people, but for problems and new addresses: sections of lines, and the headline. */
export async function tell(before: Files, after: Files): Promise<string> {
  const diff = await diffOf(before, after);
  const facts = {
    ...diff,
    problems: { added: [], removed: [] },
    urls: { ...diff.urls, added: [], lost: [] },
  };
  return renderChanges(facts, { isColoured: false });
}

function openFiles(name: string, files: Files) {
  const folder: ContentFolder = {
    name,
    list: async () => new Set(Object.keys(files)),
    read: async (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' });
      return Buffer.from(text);
    },
    history: async () => null,
  };
  return { side: { name, commit: null }, folder };
}
