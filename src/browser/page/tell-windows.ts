import { type State, stateOf } from '../../site/windows/state-of.ts';
import {
  dayFor,
  MANNERS,
  type Moment,
  PARTS,
  tellWindow,
  type WindowMark,
} from '../../site/windows/tell-window.ts';

/** A window on the page, and how it lies to the moment. */
export interface ToldWindow extends WindowMark {
  element: HTMLElement;
  state: State;
}

/** Says beside each window of a part of the page whether it is open; gives them in the order of the page. */
export function tellWindows(root: ParentNode, now: Moment): ToldWindow[] {
  return [...root.querySelectorAll<HTMLElement>('[data-window]')].flatMap((element) => {
    const mark = readMark(element.dataset);
    if (mark === null) return [];
    const today = dayFor(mark, now);
    const state = stateOf(mark, today);
    element.textContent = tellWindow(mark, today);
    element.dataset.state = state;
    element.hidden = false;
    return [{ ...mark, element, state }];
  });
}

/** A moment as windows are told by it. */
export function toMoment(now: Date): Moment {
  return { day: toLocalDay(now), minute: now.toISOString().slice(0, 16) };
}

/** The reader's own day: "2026-01-26". */
export function toLocalDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function readMark({ window, part, start, end, until }: DOMStringMap): WindowMark | null {
  const manner = MANNERS.find((name) => name === window);
  const known = PARTS.find((name) => name === part);
  return manner && known && start
    ? { manner, part: known, start, end: end ?? null, until: until ?? null }
    : null;
}
