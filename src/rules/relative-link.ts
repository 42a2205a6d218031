import { type FoundLink, findLinks } from '../markdown/find-links.ts';
import { toPlace } from '../markdown/leaf.ts';
import { findContents } from '../parse/read-contents.ts';
import { findNearest } from '../vocabulary/find-nearest.ts';
import { remember } from '../vocabulary/remember.ts';
import type { CheckedDocument } from './checked-document.ts';
import { decodeAddress } from './decode-address.ts';
import { type Fragments, findFragments, findFragmentsOf } from './find-fragments.ts';
import { mendAddress } from './mend-address.ts';
import { resolvePath } from './resolve-path.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** A link to a file that the content does not have, or to a heading that a document does not have. */
export function* checkRelativeLink(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const broken = [...findBroken(document, surroundings)];
  if (broken.length === 0) return;
  // What tables of contents lead to is told by a rule of their own.
  const contents = findContents(document.tree, document.source).map(({ place }) => place);
  for (const finding of broken) {
    const { line } = finding.place.start;
    if (!contents.some((place) => place && place.start.line <= line && line <= place.end.line)) yield finding;
  }
}

function* findBroken(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const links = findLinks(document.tree, document.source);
  const addresses = links.flatMap((link) => readAddress(link) ?? []);
  if (addresses.length === 0) return;
  const own = findFragments(document);
  const others = remember((file: string) => fragmentsOf(file, surroundings));
  for (const address of addresses) {
    const { path, fragment } = address;
    const file = path === '' ? document.path : resolvePath(document.path, path);
    if (file === null) continue;
    if (file !== document.path && isMissing(file, surroundings)) {
      yield missingFile(address, { file, document, surroundings });
      continue;
    }
    const fragments = file === document.path ? own : others(file);
    if (fragments && fragment !== '' && !leadsSomewhere(fragment, fragments))
      yield missingFragment(address, fragments, { file, document });
  }
}

/** A relative address and its parts, without escapes; the query is left out. */
interface Address {
  link: FoundLink;
  path: string;
  /** Without "#"; empty where there is none. */
  fragment: string;
}

function readAddress(link: FoundLink): Address | null {
  const { url, style } = link;
  if (style === 'bare' || style === 'angle') return null;
  // Whatever has a scheme, begins at the root, is a template or malformed is no relative link.
  if (url === '' || /^[a-z][a-z\d+.-]*:|^[/\\]|[{}<>"|]|^@/i.test(url) || mendAddress(url)) return null;
  // An e-mail address, or a repository: `git@github.com:goharbor/harbor.git`.
  if (/^[^/#](?:[^/#@]*@[^/#]+\.[a-z]+$|[^/#]*@[\w.-]+:)/i.test(url)) return null;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  return { link, path: decodeAddress(path), fragment: decodeAddress(fragment) };
}

function isMissing(file: string, { files }: Surroundings): boolean {
  // Hidden files are not looked for.
  if (files === null || file === '' || files.has(file) || /(?:^|\/)(?:\.|node_modules\/)/.test(file))
    return false;
  return ![...files].some((other) => other.startsWith(`${file}/`));
}

interface Site {
  /** Where the address leads, relative to the content folder. */
  file: string;
  document: CheckedDocument;
  surroundings: Surroundings;
}

/** How many ways out a finding offers. */
const SUGGESTIONS = 3;

function missingFile({ link, path }: Address, { file, document, surroundings }: Site): Finding {
  const files = [...(surroundings.files ?? [])].sort();
  const same = files.filter((other) => other.toLowerCase() === file.toLowerCase());
  const near = files.includes(`${file}.md`) ? [`${file}.md`] : findNear(file, files);
  const rest = path.replace(/^(?:\.{0,2}\/)+/, '');
  const elsewhere = files.filter((other) => rest.includes('/') && other.endsWith(`/${rest}`));
  const found = same.length > 0 ? same : near.length > 0 ? near : elsewhere.length === 1 ? elsewhere : [];
  const prefix = path.startsWith('./') ? './' : '';
  const expected = found.slice(0, SUGGESTIONS).map((other) => toRelative(document.path, other, prefix));
  const at = placeOf(link, path, document);
  return {
    place: at ?? link.place,
    reason: `Unexpected path \`${path}\`, expected a file or folder of the content`,
    note: `There is no \`${file}\`: the link leads nowhere.`,
    ...(at && expected.length > 0 && { actual: path, expected }),
    ...(at && same.length === 1 && { edits: [{ ...rangeOf(at), text: expected[0] ?? path }] }),
  };
}

/** The names that differ from one by a slip of the keyboard; a number is never one, but another year. */
function findNear(name: string, names: readonly string[]): string[] {
  const others = names.filter((other) => other.replace(/\D/g, '') === name.replace(/\D/g, ''));
  return findNearest(name.toLowerCase(), others, {
    textOf: (other) => other.toLowerCase(),
    mostSlips: () => 2,
  });
}

function toRelative(from: string, to: string, prefix: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  const shared = folders.findIndex((folder, index) => folder !== parts[index]);
  const common = shared < 0 ? folders.length : shared;
  const up = '../'.repeat(folders.length - common);
  return `${up || prefix}${parts.slice(common).join('/')}`;
}

/** The fragments of another document; `null` where nobody knows what it says. */
function fragmentsOf(file: string, { terms }: Surroundings): Fragments | null {
  const reading = terms.flatMap(({ readings }) => readings).find(({ path }) => path === file);
  return reading?.isReadable ? findFragmentsOf(reading) : null;
}

/** Fragments that GitHub gives every page: the top, the footnotes, lines, a search for some text. */
const EVERYWHERE = /^(?:top|readme|fn-.*|fnref-.*|footnote-label|L\d.*|:~:.*)$/;

function leadsSomewhere(fragment: string, { has }: Fragments): boolean {
  const name = fragment.replace(/^user-content-/, '');
  return has(fragment) || has(name) || EVERYWHERE.test(name);
}

/** Each link is compared with all headings, and no list of ideas has a quarter as many. */
const MOST_NAMES = 500;

function missingFragment(
  { link, path, fragment }: Address,
  { names, alike }: Fragments,
  { file, document }: Pick<Site, 'file' | 'document'>,
): Finding {
  const same = alike(fragment);
  const isSearched = same.length === 0 && fragment.length > 4 && names.length <= MOST_NAMES;
  const found = isSearched ? findNear(fragment, names) : same;
  const expected = [...new Set(found)].slice(0, SUGGESTIONS).map((name) => `#${name}`);
  const at = placeOf(link, `#${fragment}`, document);
  const where = path === '' ? 'this document' : `\`${file}\``;
  return {
    place: at ?? link.place,
    reason: `Unexpected fragment \`#${fragment}\`, expected the one of a heading`,
    note: `No heading of ${where} has it: the link leads to the top of the page.`,
    ...(at && expected.length > 0 && { actual: `#${fragment}`, expected }),
  };
}

/** Where a part of an address stands in the source; `null` where it is written with escapes. */
function placeOf(
  { place, url, isLiteral }: FoundLink,
  part: string,
  { source }: CheckedDocument,
): Finding['place'] | null {
  const at = url.indexOf(part);
  const start = (place.start.offset ?? 0) + at;
  return isLiteral && at >= 0 ? toPlace(start, start + part.length, source.location) : null;
}

function rangeOf({ start, end }: Finding['place']): { start: number; end: number } {
  return { start: start.offset ?? 0, end: end.offset ?? 0 };
}
