import { toHtml } from 'hast-util-to-html';
import { buildSafeTree } from './build-safe-tree.ts';
import type { RenderOptions } from './rewrite-tree.ts';

/** Safe HTML of some markdown: that of its safe tree. */
export function renderHtml(markdown: string, options: Partial<RenderOptions> = {}): string {
  return isPlain(markdown) ? `<p>${markdown}</p>` : toHtml(buildSafeTree(markdown, options)).trim();
}

/** A line in which nothing means anything to the parser: two fields of three are no more. */
function isPlain(markdown: string): boolean {
  return PLAIN.test(markdown) && !/https?:|www\./i.test(markdown);
}

const PLAIN = /^(?![-+]|\d+[.)])(?! )[\p{L}\p{N} .,;:!?'"’“”()/–—-]+(?<! )$/u;
