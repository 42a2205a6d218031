/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the other
 * (optimal string alignment distance).
 * @param most Where it takes more than that, the answer is some number above it: most words have nothing in common.
 */
export function editDistance(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  if (one === other) return 0;
  const difference = Math.abs(one.length - other.length);
  if (difference > most) return difference;
  const start = sameStart(one, other);
  const end = sameEnd(one, other, start);
  return distanceBetween(one.slice(start, one.length - end), other.slice(start, other.length - end), most);
}

/** Row by row, each the distances from a beginning of one word to all beginnings of the other. */
function distanceBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let leastOfRow = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? i + j) + 1);
      next.push(least);
      leastOfRow = Math.min(leastOfRow, least);
    }
    // No row is nearer than the one before it, and a swap costs one more than the row before that.
    if (leastOfRow > most) return leastOfRow;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** What two words end with alike costs nothing, as what they begin with: most of them differ in the middle alone. */
function sameEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
