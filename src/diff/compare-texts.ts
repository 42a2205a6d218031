import { renderHtml } from '../markdown/render-html.ts';
import type { Text } from '../model/model.ts';
import { compareWords } from './compare-words.ts';
import type { FieldChange } from './diff.ts';

/** What became of a text: `null` where readers see the same, however it is wrapped, bulleted or linked in its source. */
export function compareTexts(field: string, before: Text | null, after: Text | null): FieldChange | null {
  if (before?.markdown === after?.markdown) return null;
  if (toPlain(before?.markdown ?? '') === toPlain(after?.markdown ?? '')) return null;
  const words = compareWords(before?.text ?? '', after?.text ?? '');
  return words.every(({ kind }) => kind === 'same')
    ? { kind: 'markup', field }
    : { kind: 'text', field, words };
}

/** Relative links are links, too, wherever they lead. */
const LINKS = { base: 'https://example.org/' };

/** A bullet with no white space behind it, which is none to markdown; a star that opens emphasis is none either. */
const TIGHT_BULLET = /^([ \t]*)(?:[-+•]|\*(?=[^*\n]+$))(?=[^\s*+•-])/gm;

/**
 * HTML of a text without what only tells how it was written: white space, bullets that are none to markdown, other
 * bullets, which begin another list, and blank lines between items (https://spec.commonmark.org/0.31.2/#loose).
 */
function toPlain(markdown: string): string {
  const html = renderHtml(markdown.replace(TIGHT_BULLET, '$1- ').replace(/^([ \t]*)•/gm, '$1-'), LINKS);
  return html
    .split(/(<pre[\s\S]*?(?:<\/pre>|$))/)
    .map((part) => (part.startsWith('<pre') ? part : withoutSpace(part)))
    .join('');
}

function withoutSpace(html: string): string {
  return html
    .replace(/[*+•](?=\s)(?<=(?:^|\n|<p>|<br>|<li>)\s*.)/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/<li> ?<p>/g, '<li>')
    .replace(/<\/p> ?(?=<\/li>|<[ou]l>)/g, '')
    .replace(/> (?=<\/?(?:p|[ou]l|li|blockquote|pre|div|h\d|hr|t\w+)\b)/g, '>')
    .replace(/<\/([ou]l)><\1>/g, '')
    .trim();
}
