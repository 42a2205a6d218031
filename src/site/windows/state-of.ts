/** Some days on end, ISO 8601: "2026-01-26". */
export interface Days {
  start: string;
  /** The last day, which counts too; `null` where there is one day only. */
  end: string | null;
}

export const STATES = ['upcoming', 'open', 'closed'] as const;
export type State = (typeof STATES)[number];

/** How some days lie to a day. Days compare as text. */
export function stateOf({ start, end }: Days, today: string): State {
  if (today < start) return 'upcoming';
  return today <= (end ?? start) ? 'open' : 'closed';
}
