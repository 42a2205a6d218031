import { toDateView } from '../text/to-date-view.ts';
import type { DateView } from '../views.ts';
import type { TermWindow } from './build-windows.ts';
import type { WindowMark } from './tell-window.ts';

/** A window as pages print it: the words, the days, and what the browser needs to tell its state. */
export interface WindowView {
  activity: string;
  /** "26 January" where the last day says the year. */
  start: DateView;
  end: DateView | null;
  mark: WindowMark;
}

export function toWindowView({ activity, phase: _, ...mark }: TermWindow): WindowView {
  const start = toDateView(mark.start);
  const end = mark.end === null ? null : toDateView(mark.end);
  const year = mark.start.slice(0, 4);
  const isOneYear = mark.end?.startsWith(`${year}-`) ?? false;
  return {
    activity,
    start: isOneYear ? { ...start, text: start.text.replace(` ${year}`, '') } : start,
    end,
    mark,
  };
}
