export interface Point {
  /** How many times as much content. */
  factor: number;
  /** What that takes. */
  value: number;
}

/**
 * The exponent with which a value grows from the smallest to the largest factor: 1 where ten times the content takes ten
 * times as much, 2 where it takes a hundred times as much; `null` of fewer than two factors.
 */
export function findGrowth(points: readonly Point[]): number | null {
  const sorted = [...points].sort((a, b) => a.factor - b.factor);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first.factor === last.factor) return null;
  return Math.log(last.value / first.value) / Math.log(last.factor / first.factor);
}
