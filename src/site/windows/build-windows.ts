import type { Term } from '../../model/model.ts';
import { findPhase, hasPhrase } from '../../vocabulary/find-phase.ts';
import type { Phase, Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { WindowMark } from './tell-window.ts';

type Words = Vocabulary['timeline'];
/** A line of a timeline. */
export type Activity = Term['timeline'][number];

/** Some days of a term on which something takes place. */
export interface TermWindow extends WindowMark {
  /** `null` where the words do not tell. */
  phase: Phase | null;
  /** As the document says. */
  activity: string;
}

/**
 * The windows of a term, in the order of its timeline. A day on which a phase opens and the next deadline of the same
 * phase are one window: "Applications open" and "Application deadline" say of two days what others say of one period.
 */
export function buildWindows(
  { timeline }: Pick<Term, 'timeline'>,
  windowOf: (activity: Activity) => TermWindow | null,
): TermWindow[] {
  const windows = timeline.flatMap((activity) => windowOf(activity) ?? []);
  const closing = new Map<TermWindow, TermWindow>();
  for (const window of windows) {
    const deadline = findDeadline(window, windows, new Set(closing.values()));
    if (deadline) closing.set(window, deadline);
  }
  const joined = new Set(closing.values());
  return windows
    .filter((window) => !joined.has(window))
    .map((window) => {
      const deadline = closing.get(window);
      return deadline ? { ...window, part: 'whole', end: deadline.start, until: deadline.until } : window;
    });
}

/** An activity as a window; `null` where no day can be read. */
export function toWindow({ activity, date, start, end }: Activity, words: Words): TermWindow | null {
  if (start === null) return null;
  const phase = findPhase(activity, words);
  const part = end === null ? findPart(activity, words) : 'whole';
  // "Applications: 26 February" may be the first day or the last one: nobody can say that they are open, or closed.
  const isVague = end === null && part === 'whole';
  const manner = (phase === 'proposals' || phase === 'applications') && !isVague ? 'entry' : 'event';
  const hour = manner === 'entry' && part !== 'opening' ? findLastHour(date) : null;
  return { phase, activity, start, end, manner, part, until: hour && `${end ?? start}T${hour}` };
}

/** A time in UTC, hours and minutes. */
const UTC_TIME = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)\s*(?:UTC|GMT)\b/gi;

/** The hour at which some days end, if their wording gives it in UTC behind all else: "…, 11AM PST (19:00 UTC)". */
function findLastHour(date: string): string | null {
  const last = [...date.matchAll(UTC_TIME)].at(-1);
  if (last === undefined || /\d/.test(date.slice(last.index + last[0].length))) return null;
  return `${last[1]?.padStart(2, '0')}:${last[2]}`;
}

function findPart(activity: string, { opening, deadline }: Words): TermWindow['part'] {
  if (hasPhrase(activity, deadline)) return 'deadline';
  return hasPhrase(activity, opening) ? 'opening' : 'whole';
}

/** The first deadline of its phase behind an opening that is not yet another one's. */
function findDeadline(
  { phase, part, start, manner }: TermWindow,
  windows: readonly TermWindow[],
  taken: ReadonlySet<TermWindow>,
): TermWindow | null {
  if (part !== 'opening' || manner !== 'entry') return null;
  const later = windows.filter(
    (window) => window.part === 'deadline' && window.phase === phase && window.start >= start,
  );
  later.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return later.find((window) => !taken.has(window)) ?? null;
}
