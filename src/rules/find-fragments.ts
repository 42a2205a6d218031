import { slug } from 'github-slugger';
import { indexBy } from '../model/index-by.ts';
import type { Reading } from '../parse/reading.ts';
import type { CheckedDocument } from './checked-document.ts';
import { findAnchors } from './find-anchors.ts';
import { findUnspacedHeadings } from './find-unspaced-headings.ts';

/** The places inside a document to which links may lead, without "#". */
export interface Fragments {
  /** Of its headings and its HTML anchors. */
  names: readonly string[];
  /** Those that have the same letters and digits as another one, in the same case or not. */
  alike(fragment: string): readonly string[];
  /** GitHub looks for a fragment as it is, and then in lower case. */
  has(fragment: string): boolean;
}

/** The fragments that GitHub gives the headings of a document, wherever they stand, and those of its HTML. */
export function findFragments(document: CheckedDocument): Fragments {
  const names = findAnchors(document.tree).map(({ name }) => name);
  // The rule `heading-space` tells of a heading that is none yet, and a link to it is right.
  const hidden = findUnspacedHeadings(document).map(({ title }) => slug(title.trim()));
  return { names, alike: buildAlike(names), has: buildHas([...names, ...hidden]) };
}

/**
 * The fragments of another document, by what it says: which of two headings with one title has a number behind it
 * cannot be told, so that every number is as good as none.
 */
export function findFragmentsOf({ headings, ideas }: Reading): Fragments {
  const titles = [
    ...headings.map(({ title }) => title.value),
    ...ideas.flatMap(({ title, fields }) => [title.value, ...fields.map(({ label }) => label.value)]),
  ];
  const names = [...new Set(titles.map((title) => slug(title)))];
  const has = buildHas(names);
  return {
    names,
    alike: buildAlike(names),
    has: (fragment) => [fragment, fragment.replace(/-\d+$/, '')].some(has),
  };
}

function buildAlike(names: readonly string[]): Fragments['alike'] {
  let index: ReadonlyMap<string, readonly string[]> | null = null;
  return (fragment) => {
    index ??= indexBy(names, (name) => [lettersOf(name)]);
    return index.get(lettersOf(fragment)) ?? [];
  };
}

function lettersOf(fragment: string): string {
  return fragment.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function buildHas(names: readonly string[]): Fragments['has'] {
  const known = new Set(names);
  return (fragment) => known.has(fragment) || known.has(fragment.toLowerCase());
}
