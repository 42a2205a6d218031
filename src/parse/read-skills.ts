import { isHardBreak, leavesToString } from '../markdown/leaf.ts';
import type { Excerpt } from './excerpt.ts';

/** A skills field as one line: its list items and its hard breaks are "; ", the ends of other lines a space. */
export function readSkillsText(value: Excerpt): string {
  let text = '';
  for (const block of value.blocks) {
    const words = leavesToString(
      block.leaves.map((leaf) => (isHardBreak(leaf) ? { ...leaf, value: '; ' } : leaf)),
    )
      .replace(/\s+/g, ' ')
      .replace(/(?<=[,;，；、]) ?; /g, ' ')
      .trim();
    if (words === '') continue;
    const joint = text === '' ? '' : block.bullet && !/[:：]$/.test(text) ? '; ' : ' ';
    text += `${joint}${words}`;
  }
  return text;
}
