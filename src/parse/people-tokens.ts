import type { Point, Position } from 'unist';
import type { Block } from '../markdown/block.ts';
import type { Leaf } from '../markdown/leaf.ts';
import { buildEmailPatterns, mayHoldEmail } from '../vocabulary/email.ts';

/** The pieces of which a list of people is made. */
export type Token =
  | { type: 'words'; text: string; url: string | null; place: Position }
  | { type: 'github' | 'twitter'; text: string; place: Position }
  | { type: 'email'; text: string; place: Position }
  | { type: 'separator'; text: string; place: Position }
  | { type: 'dash' | 'open' | 'close' | 'newline' | 'colon'; text: string; place: Position }
  /** "@" between spaces, and what it opens. */
  | { type: 'firm'; text: string; place: Position };

/** In this order; what of a text is none of these is white space. */
const PATTERNS = {
  email: '[]',
  handle: String.raw`@[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9]))*`,
  firm: String.raw`(?<=\s)@(?=\s)`,
  separator: String.raw`[,;，、；|•]|\s/\s|/(?=@)|\s&\s|(?<=\s)(?:and|or|with)(?=\s)|and(?<=[,;]\s*and)(?=\s)`,
  dash: String.raw`\s[-–—]+(?:\s|$)|^[-–—]+\s`,
  open: '[([（]',
  close: String.raw`[)\]）]`,
  newline: String.raw`\n`,
  colon: '[:：]',
  words: String.raw`[^\s,;，、；|•()（）[\]:：@]+?(?=/@)|[^\s,;，、；|•()（）[\]:：@]+(?:@[^\s,;()]+)?|@`,
};
const TYPES = Object.keys(PATTERNS);

function toPattern(email: string): RegExp {
  const patterns = Object.values({ ...PATTERNS, email });
  return new RegExp(patterns.map((pattern) => `(${pattern})`).join('|'), 'gu');
}

const WITHOUT_EMAILS = toPattern(PATTERNS.email);
const patternFor = buildEmailPatterns(toPattern);

const GITHUB_PROFILE = /^https?:\/\/(?:www\.)?github\.com\/@?([\w-]+)\/?(?:[?#].*)?$/i;
const TWITTER_PROFILE = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/@?(\w+)\/?(?:[?#].*)?$/i;

/** The tokens of a paragraph that names people. A comment that a template left ("#For GSoC ...") gives none. */
export function toTokens(block: Block): Token[] {
  const tokens = groupByLink(block.leaves).flatMap((group) =>
    group.url === null ? textTokens(group) : linkTokens(group),
  );
  const comment = tokens.findIndex((token) => token.type === 'words' && token.text.startsWith('#'));
  return comment < 0 ? tokens : tokens.slice(0, comment);
}

interface Group {
  text: string;
  url: string | null;
  leaves: Leaf[];
}

function groupByLink(leaves: readonly Leaf[]): Group[] {
  const groups: Group[] = [];
  for (const leaf of leaves) {
    const last = groups.at(-1);
    if (last && last.url === leaf.url) {
      last.text += leaf.value;
      last.leaves.push(leaf);
    } else groups.push({ text: leaf.value, url: leaf.url, leaves: [leaf] });
  }
  return groups;
}

function linkTokens(group: Group): Token[] {
  const first = group.leaves[0];
  if (!first || group.url === null) return [];
  const { place } = first;
  const url = group.url;
  const text = group.text.replace(/\s+/g, ' ').trim();
  if (/^mailto:/i.test(url)) {
    const email: Token = { type: 'email', text: url.replace(/^mailto:/i, ''), place };
    return text.includes('@') ? [email] : [{ type: 'words', text, url: null, place }, email];
  }
  const github = GITHUB_PROFILE.exec(url)?.[1];
  const twitter = TWITTER_PROFILE.exec(url)?.[1];
  const handle = github ?? twitter;
  if (handle === undefined) return [{ type: 'words', text, url, place }];
  const name = text.replace(/^@| ?\(@[^()]*\)/g, '').trim();
  const isName = name.toLowerCase() !== handle.toLowerCase() && !/^https?:|github\.com/i.test(name);
  const profile: Token = { type: github ? 'github' : 'twitter', text: handle, place };
  return isName ? [{ type: 'words', text: name, url, place }, profile] : [profile];
}

function textTokens(group: Group): Token[] {
  const tokens: Token[] = [];
  const placeAt = buildPlaces(group.leaves);
  const pattern = mayHoldEmail(group.text) ? patternFor(group.text) : WITHOUT_EMAILS;
  for (const found of group.text.matchAll(pattern)) {
    const type = TYPES[found.indexOf(found[0], 1) - 1];
    const place = placeAt(found.index, found[0].length);
    if (type !== undefined && place) tokens.push(toToken(type, found[0].trim(), place));
  }
  return tokens;
}

function toToken(type: string, text: string, place: Position): Token {
  const [, profile] = type === 'words' ? (/^(?:www\.)?github\.com\/([\w-]+)\/?$/i.exec(text) ?? []) : [];
  if (profile !== undefined) return { type: 'github', text: profile, place };
  switch (type) {
    case 'handle':
      return { type: 'github', text: text.slice(1), place };
    case 'email':
    case 'separator':
    case 'dash':
    case 'open':
    case 'close':
    case 'newline':
    case 'colon':
    case 'firm':
      return { type, text, place };
    default:
      return { type: 'words', text, url: null, place };
  }
}

/**
 * Gives the place of some characters from an index of the leaves' text on, for ascending indices; of the whole leaf
 * where its characters have none.
 */
function buildPlaces(leaves: readonly Leaf[]): (index: number, length: number) => Position | null {
  let at = 0;
  let start = 0;
  return (index, length) => {
    while (at < leaves.length - 1 && index >= start + (leaves[at]?.value.length ?? 0)) {
      start += leaves[at]?.value.length ?? 0;
      at += 1;
    }
    const leaf = leaves[at];
    return leaf ? placeIn(leaf, index - start, length) : null;
  };
}

function placeIn({ place, literal, value }: Leaf, index: number, length: number): Position {
  if (!literal) return place;
  const move = ({ line, column, offset }: Point, by: number): Point => ({
    line,
    column: column + by,
    ...(offset !== undefined && { offset: offset + by }),
  });
  return { start: move(place.start, index), end: move(place.start, Math.min(index + length, value.length)) };
}
