import type { Position } from 'unist';

/** A value and where it stands: lines and columns from 1, offsets in UTF-16 units from 0. */
export interface Placed<T> {
  value: T;
  place: Position;
}
