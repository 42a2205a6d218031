import type { Heading } from 'mdast';
import { indexBy } from '../model/index-by.ts';
import type { ContentsEntry } from '../parse/read-contents.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import { fold } from '../vocabulary/fold.ts';
import type { CheckedDocument } from './checked-document.ts';
import { decodeAddress } from './decode-address.ts';
import { type Anchor, findAnchors } from './find-anchors.ts';

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
  /** Whether a heading has a text, folded. */
  bears(text: string): boolean;
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
  const anchors = findAnchors(tree);
  const all = toTargets(anchors);
  const ofHtml = new Set(anchors.flatMap(({ name, heading }) => (heading === null ? name : [])));
  const byText = indexBy(all, ({ text }) => [text]);
  const bySlug = new Map(all.toReversed().map((target) => [target.slug, target]));
  const ofName = new Map<string, Target | null>();
  const nearest = new Map<string, Target | null>();
  const targets: Targets = {
    all,
    bears: (text) => byText.has(text),
    namedBy({ text, parent }) {
      const name = parent && fold(parent.text);
      const key = JSON.stringify([fold(text), name]);
      const known = ofName.get(key);
      if (known !== undefined) return known;
      const named = findNamed(byText.get(fold(text)) ?? [], name);
      ofName.set(key, named);
      return named;
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
    at: (fragment) => bySlug.get(fragment) ?? bySlug.get(fragment.toLowerCase()) ?? null,
    isAnchor: (fragment) => ofHtml.has(fragment),
  };
  return targets;
}

function toTargets(anchors: readonly Anchor[]): Target[] {
  const all: Target[] = [];
  let above: Target | null = null;
  for (const { name, title, heading } of anchors) {
    if (heading === null) continue;
    while (above !== null && above.heading.depth >= heading.depth) above = above.parent;
    above = { text: fold(title), title, slug: name, parent: above, heading };
    all.push(above);
  }
  return all;
}

/** What stands behind the "#" of an entry's link; `null` where it does not lead into the document. */
export function toFragment({ url }: ContentsEntry): string | null {
  return url?.startsWith('#') ? decodeAddress(url.slice(1)) : null;
}

/** The one heading of a name below the one of another name. */
function findNamed(named: readonly Target[], above: string | null): Target | null {
  const same = new Set(named);
  const [only, second] = named.length > 1 ? named.filter((target) => isBelow(target, above, same)) : named;
  return only && !second ? only : null;
}

/** The time of the search is that of all headings for each entry, and no list of ideas has a quarter as many. */
const MOST_HEADINGS = 500;

function findNear(text: string, all: readonly Target[]): Target | null {
  if (all.length > MOST_HEADINGS) return null;
  const [near = null] = findNearest(text, all, {
    textOf: (target) => target.text,
    mostSlips: () => text.length / LETTERS_FOR_A_SLIP,
  });
  return near;
}

/** So many letters of a title may have one that is wrong. */
const LETTERS_FOR_A_SLIP = 5;

/** Whether a heading is below the one of the entry's parent; without one, below none that bears the same name. */
function isBelow({ parent }: Target, name: string | null, named: ReadonlySet<Target>): boolean {
  if (name !== null) return parent?.text === name;
  return parent === null || !named.has(parent);
}
