import type { Tag } from '../markdown/read-tags.ts';

/** A picture of HTML as markdown; `null` for a tag that says of no picture where it is. */
export function pictureOf({ attributes }: Tag): { src: string; markdown: string } | null {
  const src = attributes.get('src')?.trim() ?? '';
  if (src === '' || /^data:/i.test(src)) return null;
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&').trim();
  return { src, markdown: `![${alt}](${/[\s()<>]/.test(src) ? `<${src}>` : src})` };
}
