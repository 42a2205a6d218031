import type { Field } from './generate-fields.ts';
import type { LabelForm } from './generate-labels.ts';
import type { Block } from './generate-prose.ts';

/** How one field is set. */
export interface FieldStyle {
  /** With the white space behind it, where there is any; empty for none. */
  bullet: string;
  form: LabelForm;
  /** Between the label and its value. */
  space: string;
  /** `true` for values on the line below the label. */
  below: boolean;
  /** Before nested bullets and further paragraphs. */
  indent: string;
  /** `true` for further lines at the margin. */
  lazy: boolean;
  /** `true` for a blank line before the field. */
  loose: boolean;
}

/** Where the fields of an idea stand. */
export type Layout = 'bullets' | 'paragraphs' | 'headings';

/** Fields as markdown. */
export function printFields(
  fields: readonly Field[],
  styles: readonly FieldStyle[],
  layout: Layout,
  depth: number,
): string {
  let markdown = '';
  for (const [index, field] of fields.entries()) {
    const style = styles[index % styles.length];
    if (!style) throw new RangeError('No style');
    if (layout === 'headings' && depth < 6)
      markdown += `${index > 0 ? '\n' : ''}${printUnderHeading(field, style, depth + 1)}\n`;
    else if (layout === 'bullets' && !isBare(field, style))
      markdown += `${index > 0 && style.loose ? '\n' : ''}${printBulleted(field, style)}\n`;
    else markdown += printBare(field, style, index === 0);
  }
  return markdown;
}

/*
 * What follows keeps to what a reader can tell: without a bullet and a space behind it, a label that is nobody's vocabulary must be bold and
 * a paragraph of its own; without a bullet, one in the middle of a paragraph must have a capital; and bullets at the margin below a
 * label without one would be no different from the bullets of fields.
 */

function isBare({ label, blocks }: Field, { bullet }: FieldStyle): boolean {
  return !isSpaced(bullet) && label.known && blocks.length === 1 && blocks[0]?.type === 'paragraph';
}

function isSpaced(bullet: string): boolean {
  return /\s$/.test(bullet);
}

function printBulleted({ label, blocks }: Field, style: FieldStyle): string {
  const bullet = isSpaced(style.bullet) ? style.bullet : '- ';
  const head = `${bullet}${style.form.write(label.text)}`;
  return printValue(head, blocks, { ...style, lazyIndent: style.lazy ? '' : style.indent });
}

function printBare(field: Field, style: FieldStyle, isFirst: boolean): string {
  const { label, blocks } = field;
  const plain = { ...style, form: { write: (text: string) => `**${text}**:`, bold: true } };
  const { form } = label.known ? style : plain;
  const bullet = isBare(field, style) ? style.bullet : '';
  const text = bullet === '' ? label.text.replace(/^./, (letter) => letter.toUpperCase()) : label.text;
  const head = `${bullet}${form.write(label.known ? text : label.text)}`;
  const gap = isFirst || (label.known && !style.loose) ? '' : '\n';
  return `${gap}${printValue(head, blocks, { ...style, indent: '', lazyIndent: '' })}\n`;
}

function printUnderHeading({ label, blocks }: Field, style: FieldStyle, depth: number): string {
  return `${'#'.repeat(depth)} ${label.text}\n\n${printValue('', blocks, { ...style, indent: '', lazyIndent: '' })}`;
}

function printValue(
  head: string,
  blocks: readonly Block[],
  style: FieldStyle & { lazyIndent: string },
): string {
  const { indent, lazyIndent, space, below } = style;
  let markdown = head;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'list') {
      const gap = index > 0 && style.loose ? '\n\n' : markdown === '' ? '' : '\n';
      markdown += gap + block.items.map((item) => `${indent}${block.marker} ${item}`).join('\n');
    } else if (index > 0) markdown += `\n\n${block.lines.map((line) => indent + line).join('\n')}`;
    else if (head === '') markdown += block.lines.join('\n');
    else markdown += (below ? `\n${lazyIndent}` : space) + block.lines.join(`\n${lazyIndent}`);
  }
  return markdown;
}
