import type { Heading } from 'mdast';
import { indexBy } from '../model/index-by.ts';
import type { ContentsEntry } from '../parse/read-contents.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { decodeAddress } from './decode-address.ts';
import { findAnchors } from './find-anchors.ts';

/** A heading as a link finds it. */
export interface Target {
  /** Plain text, folded. */
  text: string;
  /** As written. */
  title: string;
  /** Its fragment on GitHub, without "#". */
  slug: string;
  /** The one that it is below. */
  parent: Target | null;
  heading: Heading;
}

/** Where the links inside a document lead. */
export interface Targets {
  all: readonly Target[];
  /** The heading that an entry of a table of contents names; `null` where none does, or several do. */
  namedBy(entry: ContentsEntry): Target | null;
  /** The heading that an entry is about: the one it names, else the one to which it leads, else a similar one. */
  meantBy(entry: ContentsEntry): Target | null;
  /** The heading that differs from the text of an entry by some letters, one in five at most. */
  near(entry: ContentsEntry): Target | null;
  /** The heading to which a fragment leads, whatever its case. */
  at(fragment: string): Target | null;
  /** Whether an HTML anchor bears the name. */
  isAnchor(fragment: string): boolean;
}

/** The headings of a document, wherever they stand, with the fragments that GitHub gives them. */
export function buildTargets({ tree }: Pick<CheckedDocument, 'tree'>): Targets {
  const all: Target[] = [];
  const anchors = findAnchors(tree);
  for (const { name, title, heading } of anchors) {
    if (heading === null) continue;
    const parent = all.findLast((other) => other.heading.depth < heading.depth) ?? null;
    all.push({ text: fold(title), title, slug: name, parent, heading });
  }
  const ofHtml = new Set(anchors.flatMap(({ name, heading }) => (heading === null ? name : [])));
  const byText = indexBy(all, ({ text }) => [text]);
  const nearest = new Map<string, Target | null>();
  const targets: Targets = {
    all,
    namedBy(entry) {
      const named = byText.get(fold(entry.text)) ?? [];
      const parent = entry.parent && fold(entry.parent.text);
      const placed = named.filter((target) => isBelow(target, parent, named));
      const [only, second] = named.length > 1 ? placed : named;
      return only && !second ? only : null;
    },
    meantBy: (entry) => targets.namedBy(entry) ?? targets.at(toFragment(entry) ?? '') ?? targets.near(entry),
    near(entry) {
      const text = fold(entry.text);
      const near = nearest.get(text);
      if (near !== undefined) return near;
      const found = findNear(text, all);
      nearest.set(text, found);
      return found;
    },
    at: (fragment) =>
      all.find(({ slug }) => slug === fragment) ??
      all.find(({ slug }) => slug === fragment.toLowerCase()) ??
      null,
    isAnchor: (fragment) => ofHtml.has(fragment),
  };
  return targets;
}

/** What stands behind the "#" of an entry's link; `null` where it does not lead into the document. */
export function toFragment({ url }: ContentsEntry): string | null {
  return url?.startsWith('#') ? decodeAddress(url.slice(1)) : null;
}

function findNear(text: string, all: readonly Target[]): Target | null {
  const [near = null] = findNearest(text, all, {
    textOf: (target) => target.text,
    mostSlips: () => text.length / LETTERS_FOR_A_SLIP,
  });
  return near;
}

/** So many letters of a title may have one that is wrong. */
const LETTERS_FOR_A_SLIP = 5;

/** Whether a heading is below the one of the entry's parent; without one, below none that bears the same name. */
function isBelow({ parent }: Target, name: string | null, named: readonly Target[]): boolean {
  if (name !== null) return parent?.text === name;
  return !named.some((other) => other === parent);
}
