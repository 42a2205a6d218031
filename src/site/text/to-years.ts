/** "in 2019", "from 2019 to 2024"; nothing where there are no years. */
export function toYears(years: Iterable<number>): string {
  const sorted = [...years].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}
