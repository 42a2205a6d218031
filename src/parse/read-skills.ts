import { leavesToString } from '../markdown/leaf.ts';
import type { Excerpt } from './excerpt.ts';

/** A skills field as one line: its list items joined with "; ", the lines of one item with a space. */
export function readSkillsText(value: Excerpt): string {
  let text = '';
  for (const block of value.blocks) {
    const words = leavesToString(block.leaves).replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    const joint = text === '' ? '' : block.bullet && !/[:：]$/.test(text) ? '; ' : ' ';
    text += `${joint}${words}`;
  }
  return text;
}
