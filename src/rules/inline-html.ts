import type { Parents } from 'mdast';
import { isMarkup } from '../markdown/markup.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type Element, findElements } from './find-elements.ts';
import { mendElement, toFinding } from './mend-element.ts';
import type { Finding } from './rule.ts';

/** Tags that stand alone, or whose end may be left out. */
const ALONE = new Set([
  'br',
  'hr',
  'img',
  'input',
  'p',
  'li',
  'td',
  'tr',
  'th',
  'dt',
  'dd',
  'rp',
  'rt',
  'embed',
]);
/** Tags that are no words: nothing is lost of a text that has one too many. */
const LOOKS = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  'del',
  's',
  'strike',
  'small',
  'font',
  'center',
  'div',
  'span',
  'sub',
  'sup',
]);

/** HTML inside a line of text. */
export function* checkInlineHtml(parent: Parents, document: CheckedDocument): Iterable<Finding> {
  const isHeading = parent.type === 'heading';
  for (const element of findElements(parent)) {
    const finding = judge(element, parent, document);
    // Titles are plain text on every page.
    if (finding && !(isHeading && finding.harm === 'advice')) yield finding;
  }
}

function judge(element: Element, parent: Parents, document: CheckedDocument): Finding | null {
  const { tag, inner } = element;
  const { name, attributes } = tag;
  const written = `\`<${name}>\``;
  if (name === 'br' || name === 'hr') return null;
  if (name === 'img') return mendElement(element, parent, document);
  if (!isMarkup(name) && (inner || attributes.size > 0))
    return toFinding(element, document, {
      reason: `Unexpected ${written}, which pages show as it is written`,
      note: 'Say it in markdown, or link to it.',
      harm: 'fault',
    });
  if (!isMarkup(name)) return null;
  if (!inner) return unclosed(element, document);
  if (name === 'a') return mendElement(element, parent, document);
  const mended = mendElement(element, parent, document);
  if (mended) return mended;
  if (name === 'ul' || name === 'ol' || name === 'table' || name === 'dl')
    return toFinding(element, document, {
      reason: `Unexpected ${written}, whose items pages show as one run of text`,
      note: 'Part the items with `<br>` or commas, or write a list of markdown.',
      harm: 'fault',
    });
  if (/^(?:li|t[dhr]|tbody|thead|tfoot|d[dt]|summary|rp|rt)$/.test(name) || isBlank(inner, document))
    return null;
  return toFinding(element, document, {
    reason: `Unexpected ${written}, of which pages show the text alone`,
    note: 'Pages drop the tag and keep what stands in it.',
    harm: 'advice',
  });
}

function isBlank({ start, end }: { start: number; end: number }, { text }: CheckedDocument): boolean {
  return text.slice(start, end).trim() === '';
}

/** "kubectl get <source>": to a page, a tag that nothing closes, and nothing to show. */
function unclosed(element: Element, document: CheckedDocument): Finding | null {
  const { name, attributes } = element.tag;
  if (ALONE.has(name) && (name !== 'input' || attributes.size > 0)) return null;
  if (name === 'a' && attributes.size > 0 && !attributes.has('href')) return null;
  if (LOOKS.has(name) || attributes.size > 0)
    return toFinding(element, document, {
      reason: `Unexpected \`<${name}>\` that nothing closes`,
      note: 'Take it out, or close it in the same paragraph.',
      harm: attributes.has('href') ? 'loss' : 'advice',
    });
  const word = document.text.slice(element.start, element.end);
  return toFinding(element, document, {
    reason: `Unexpected tag \`${word}\`, which pages drop`,
    note: 'Where it is meant as text, write it as code.',
    harm: 'fault',
    actual: word,
    expected: [`\`${word}\``, `\\${word}`],
  });
}
