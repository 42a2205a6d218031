import { fold } from '../vocabulary/fold.ts';
import { rememberTexts } from '../vocabulary/remember.ts';
import { STATUSES, type Status, type Vocabulary } from '../vocabulary/vocabulary.ts';

/** Finds what a heading is for. */
export interface HeadingBook {
  /** A part of the document ("Project ideas", "Q2", "Timeline"), not the name of a project or an idea. */
  isStructural(text: string): boolean;
  /** "Template", "Sample:", "Prometheus (sample)": what stands below is no idea. */
  isSample(text: string): boolean;
  /** "TODO", "Title": there is no idea yet. */
  isPlaceholder(text: string): boolean;
  /** How far the ideas below "Accepted projects" and the like have come; `null` where a heading does not say. */
  statusOf(text: string): Status | null;
  /** Whether a column of a table tells of something: "Project", "Issue title", "Activity", "Date". */
  isColumnOf(thing: keyof Vocabulary['headings']['columns'], name: string): boolean;
  /** A page on which people apply for an idea of the LFX program. */
  isLfxUrl(url: string): boolean;
}

/** A number, an ordinal, a year: "2023", "15th", "01". */
const NUMBER = /^\d+(?:st|nd|rd|th)?$/;

/** A heading book for the words of a vocabulary. */
export function buildHeadingBook({ headings }: Vocabulary): HeadingBook {
  const words = new Set(headings.words.map(fold));
  const fillers = new Set(headings.fillers.map(fold));
  const samples = new Set(headings.samples.map(fold));
  const placeholders = new Set(headings.placeholders.map(fold));
  const columns = {
    project: new Set(headings.columns.project.map(fold)),
    title: new Set(headings.columns.title.map(fold)),
    activity: new Set(headings.columns.activity.map(fold)),
    date: new Set(headings.columns.date.map(fold)),
  };
  const told = STATUSES.filter((status) => status !== 'proposed').reverse();
  const tellsOf = told.map((status) => ({ status, words: headings.statuses[status].map(fold) }));
  const foldOne = rememberTexts(fold);
  const isCore = (word: string): boolean => words.has(word) || NUMBER.test(word);
  return {
    isStructural: rememberTexts((text) => {
      const all = foldOne(text).split(' ').filter(Boolean);
      return all.some(isCore) && all.every((word) => isCore(word) || fillers.has(word));
    }),
    isSample: rememberTexts((text) => {
      const notes = [...text.matchAll(/\(([^()]{0,200})\)/g)].map(([, note = '']) => fold(note));
      const all = foldOne(text).split(' ');
      const isAbout =
        all.some((word) => samples.has(word)) &&
        all.every((word) => samples.has(word) || isCore(word) || fillers.has(word));
      return isAbout || samples.has(foldOne(text)) || notes.some((note) => samples.has(note));
    }),
    isPlaceholder: (text) => placeholders.has(foldOne(text)) || /^[.…\s-]*$/.test(text),
    statusOf: rememberTexts((text) => {
      const all = new Set(foldOne(text).split(' '));
      return tellsOf.find(({ words }) => words.some((word) => all.has(word)))?.status ?? null;
    }),
    isColumnOf: (thing, name) => columns[thing].has(foldOne(name)),
    isLfxUrl: rememberTexts((url) => {
      const host = URL.canParse(url) ? new URL(url).hostname : '';
      return headings.lfxHosts.includes(host);
    }),
  };
}
