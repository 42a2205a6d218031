/** Shows what a page has for a time that is not over. */
export function showOpen(root: ParentNode, today: string): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-open-until]'))
    element.hidden = (element.dataset.openUntil ?? '') < today;
}
