/** "1 idea", "42 ideas", "no ideas". */
export function toCount(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  return `${count === 0 ? 'no' : count} ${noun}s`;
}
