import { buildRow } from './build-row.ts';
import type { IdeaIndex } from './idea-index.ts';
import { addPickButton, drawPickButtons } from './pick-button.ts';

/** Shows the ideas at some places as the rows of a list. */
export interface IdeaRows {
  draw(index: IdeaIndex, places: readonly number[]): void;
  drawPicks(picks: readonly string[]): void;
}

/** The rows of a list that has the first ideas already. Rows that stay are left alone, and the focus in them. */
export function buildIdeaRows(list: HTMLElement): IdeaRows {
  let drawn = [...list.children].map((_, place) => place);
  for (const row of list.children) addPickButton(row);
  return {
    draw: (index, places) => {
      const isLonger = drawn.length <= places.length && drawn.every((place, row) => place === places[row]);
      const added = places.slice(isLonger ? drawn.length : 0).map((place) => buildRow(index, place));
      for (const row of added) addPickButton(row);
      if (!isLonger) list.replaceChildren();
      list.append(...added);
      drawn = [...places];
    },
    drawPicks: (picks) => drawPickButtons(list, picks),
  };
}
