import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkDocument } from '../check/check-document.ts';
import { fixDocument } from '../check/fix-document.ts';
import type { Problem } from '../check/problem.ts';
import type { Settings } from '../content/settings.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from '../rules/checked-document.ts';
import type { Edit } from '../rules/rule.ts';
import type { Surroundings } from '../rules/surroundings.ts';
import { diffLines } from './diff-lines.ts';
import type { Content } from './open-content.ts';
import { remember } from './remember.ts';

/** A document of a content folder that is open in the editor. */
export interface Sheet {
  /** Its text: it changes in place, so that what is awaited may find another one. */
  readonly document: TextDocument;
  readonly content: Content;
  /** Relative to the content folder. */
  readonly path: string;
  /** The address of the site that it is on, with a slash at its end; `null` where nobody knows it. */
  readonly site: string | null;
  /** What it says now, with its problems. */
  check(): { document: CheckedDocument; problems: readonly Problem[] };
  /** Its text as it is now, with what it said when it was last read: for answers between two key presses. */
  latest(): { text: string; reading: Reading };
  /** What mends all that can be mended. */
  fix(): Edit[];
}

/** The address of a site, with a slash at its end; `null` where nobody knows it. */
export type FindSite = (settings: Settings) => string | null;

export interface SheetOptions {
  document: TextDocument;
  content: Content;
  path: string;
  findSite: FindSite;
  /** Today's day (ISO 8601). */
  readToday: () => string;
}

/** Puts a document that was opened into its content folder. */
export function openSheet({ document, content, path, findSite, readToday }: SheetOptions): Sheet {
  content.put(path, document.getText());
  const readSite = (): string | null => findSite(content.facts.settings);
  const problemsOf = remember((checked: CheckedDocument, surroundings: Surroundings, today: string) =>
    checkDocument(checked, surroundings, { today, site: readSite() ?? '/' }),
  );
  const check = (): ReturnType<Sheet['check']> => {
    const checked = content.document(path) ?? content.imagine(path, document.getText()).document;
    return { document: checked, problems: problemsOf(checked, content.surroundings(), readToday()) };
  };
  return {
    document,
    content,
    path,
    get site() {
      return readSite();
    },
    check,
    latest: () => ({
      text: document.getText().replace(/^\uFEFF/, ''),
      reading: content.lastReading(path) ?? check().document.reading,
    }),
    fix: () => {
      const today = readToday();
      const { document: checked, problems } = check();
      const fixed = fixDocument(checked.text, (text) => {
        if (text === checked.text) return problems;
        const other = content.imagine(path, text);
        return checkDocument(other.document, other.surroundings, { today, site: '/' });
      });
      return diffLines(checked.text, fixed);
    },
  };
}
