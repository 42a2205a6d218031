import type { Moment } from '../../site/windows/tell-window.ts';
import { type ToldWindow, tellWindows } from './tell-windows.ts';

/**
 * Puts into a list of windows first what is open, the soonest deadline before others, then what will be, and takes away
 * what is closed. Where nothing can be open it says so; where all is closed, what closed last stays.
 */
export function arrangeCalls(list: HTMLElement, now: Moment): void {
  const windows = tellWindows(list, now);
  const open = windows.filter(({ state }) => state === 'open').sort(byEnd);
  const upcoming = windows.filter(({ state }) => state === 'upcoming').sort(byStart);
  const closed = windows.filter(({ state }) => state === 'closed').sort((a, b) => byEnd(b, a));
  const shown = new Set([...open, ...upcoming]);
  const [last] = closed;
  if (shown.size === 0 && last) shown.add(last);
  for (const window of [...open, ...upcoming, ...closed]) {
    const item = window.element.closest('li');
    if (!item) continue;
    item.hidden = !shown.has(window);
    list.append(item);
  }
  list.dataset.arranged = '';
  const lead = list.parentElement?.querySelector<HTMLElement>('[data-calls-lead]');
  if (!lead) return;
  lead.hidden = open.length > 0 || [...shown].some(mayBeOpen);
  lead.textContent = lead.dataset.none ?? '';
}

/**
 * Before a deadline, behind an opening without one, and on either side of a day that may be the first or the last one,
 * nobody can say that nothing is open.
 */
function mayBeOpen({ manner, part, state }: ToldWindow): boolean {
  if (manner === 'event') return state !== 'open';
  return (part === 'deadline' && state === 'upcoming') || (part === 'opening' && state === 'closed');
}

/** By the last day, then by the first one; equals stay in the order of the page. */
function byEnd(a: ToldWindow, b: ToldWindow): number {
  return compare(a.end ?? a.start, b.end ?? b.start) || compare(a.start, b.start);
}

/** By the first day, then by the last one; equals stay in the order of the page. */
function byStart(a: ToldWindow, b: ToldWindow): number {
  return compare(a.start, b.start) || compare(a.end ?? a.start, b.end ?? b.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
