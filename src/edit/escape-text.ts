import { parseMarkdown } from '../markdown/parse-markdown.ts';

/** What may mean something to markdown inside a line. */
const SPECIAL = /[\\`*_[\]()<>#&~!|:^=+-]/;
const CODE = /(?<!`)`(?! )[^`]+(?<! )`(?!`)/g;

/**
 * A line of text as markdown for a heading, with as few backslashes as it takes; code in backticks stays code.
 */
export function escapeHeading(text: string): string {
  return escapeText(text, (markdown) => `# ${markdown}`);
}

/** A line of text as markdown for what a link shows; code in backticks stays code. */
export function escapeLinkText(text: string): string {
  return escapeText(text, (markdown) => `[${markdown}](#x)`);
}

/** A title as it is read: without the backticks of its code, white space collapsed. */
export function toPlainTitle(title: string): string {
  return tidy(title).replace(CODE, (code) => code.slice(1, -1));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeText(text: string, embed: (markdown: string) => string): string {
  const line = tidy(text);
  const plain = toPlainTitle(line);
  const isRead = (markdown: string): boolean => readLine(embed(markdown)) === plain;
  const characters = splitAtCode(line);
  const marks = characters.map((character) => SPECIAL.test(character) && character.length === 1);
  const print = (): string => characters.map((one, index) => (marks[index] ? `\\${one}` : one)).join('');
  for (let index = marks.length - 1; index >= 0; index--) {
    if (!marks[index]) continue;
    marks[index] = false;
    if (!isRead(print())) marks[index] = true;
  }
  return print();
}

/** Its characters, and each piece of code as one. */
function splitAtCode(line: string): string[] {
  const pieces: string[] = [];
  let end = 0;
  for (const { index, 0: code } of line.matchAll(CODE)) {
    pieces.push(...line.slice(end, index), code);
    end = index + code.length;
  }
  return [...pieces, ...line.slice(end)];
}

/** The text of a line of markdown that has nothing but text, code and addresses in it; `null` for any other. */
function readLine(markdown: string): string | null {
  const { children } = parseMarkdown(markdown);
  const [block] = children;
  if (children.length !== 1 || (block?.type !== 'heading' && block?.type !== 'paragraph')) return null;
  const [link] = block.children;
  const inner = link?.type === 'link' && link.url === '#x' ? link.children : block.children;
  let text = '';
  for (const node of inner) {
    const [shown] = node.type === 'link' ? node.children : [node];
    if (shown?.type !== 'text' && shown?.type !== 'inlineCode') return null;
    // An address is a link whether its characters are escaped or not.
    if (node.type === 'link' && !node.url.endsWith(shown.value)) return null;
    text += shown.value;
  }
  return text;
}
