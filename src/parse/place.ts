import type { Position } from 'unist';

/** A value and where it stands: lines and columns from 1, offsets in UTF-16 units from 0. */
export interface Placed<T> {
  value: T;
  place: Position;
}

/** From the start of the first to the end of the last of some places; `null` for none. */
export function spanOf(places: readonly Position[]): Position | null {
  const first = places[0];
  const last = places.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
