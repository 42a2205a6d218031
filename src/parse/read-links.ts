import type { Leaf } from '../markdown/leaf.ts';
import type { Excerpt } from './excerpt.ts';
import type { Placed } from './place.ts';

/** Every link of a value once, in order, without the punctuation of the sentence that it ends. */
export function readLinks(value: Excerpt): Placed<string>[] {
  const links = value.blocks.flatMap((block) => block.leaves.flatMap(leafLinks));
  const seen = new Set<string>();
  return links.filter(({ value: url }) => !seen.has(url) && seen.add(url));
}

function leafLinks(leaf: Leaf): Placed<string>[] {
  const urls = leaf.url === null ? bareUrls(leaf.value) : splitUrls(leaf.url);
  return urls
    .filter((url) => /^https?:\/\/[^/]/i.test(url))
    .map((url) => ({ value: url, place: leaf.place }));
}

/** Links that markdown does not see: inside code, or glued to other characters. */
function bareUrls(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"`]+/gi)].flatMap(([url]) => splitUrls(url));
}

/** Two links with only a comma between them are, to markdown, one. */
function splitUrls(url: string): string[] {
  return url.split(/[,;|、，；](?=https?:\/\/|\[|<)|&nbsp;|[、，；。]/i).map(cleanUrl);
}

function cleanUrl(url: string): string {
  let clean = url.trim().replace(/^["“]|["”]$/g, '');
  for (;;) {
    const unbalanced =
      clean.endsWith(')') && (clean.match(/\(/g)?.length ?? 0) < (clean.match(/\)/g)?.length ?? 0);
    const shorter = unbalanced ? clean.slice(0, -1) : clean.replace(/[.,;:!?'"*>\]]$/, '');
    if (shorter === clean) return clean;
    clean = shorter;
  }
}
