import { fold } from '../vocabulary/fold.ts';
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
  const isCore = (word: string): boolean => words.has(word) || NUMBER.test(word);
  return {
    isStructural(text) {
      const all = fold(text).split(' ').filter(Boolean);
      return all.some(isCore) && all.every((word) => isCore(word) || fillers.has(word));
    },
    isSample(text) {
      const notes = [...text.matchAll(/\(([^()]{0,200})\)/g)].map(([, note = '']) => fold(note));
      const all = fold(text).split(' ');
      const isAbout =
        all.some((word) => samples.has(word)) &&
        all.every((word) => samples.has(word) || isCore(word) || fillers.has(word));
      return isAbout || samples.has(fold(text)) || notes.some((note) => samples.has(note));
    },
    isPlaceholder: (text) => placeholders.has(fold(text)) || /^[.…\s-]*$/.test(text),
    statusOf(text) {
      const all = new Set(fold(text).split(' '));
      const tells = (status: Status): boolean =>
        status !== 'proposed' && headings.statuses[status].some((word) => all.has(fold(word)));
      return [...STATUSES].reverse().find(tells) ?? null;
    },
    isLfxUrl(url) {
      const host = URL.canParse(url) ? new URL(url).hostname : '';
      return headings.lfxHosts.includes(host);
    },
  };
}
