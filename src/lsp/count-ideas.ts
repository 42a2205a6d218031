/** "1 idea", "3 ideas". */
export function countIdeas(count: number): string {
  return `${count} ${count === 1 ? 'idea' : 'ideas'}`;
}
