import { createElement } from '../page/create-element.ts';

/** Offers new lists of this year and the next one, before the documents of each program. */
export function offerNewLists(choice: HTMLSelectElement, year: number): void {
  const known = new Set([...choice.options].map(({ value }) => value));
  for (const group of choice.querySelectorAll('optgroup')) {
    const paths = [year + 1, year].map((of) => ({
      of,
      path: (group.dataset.newPath ?? '').replace('{year}', String(of)),
    }));
    for (const { of, path } of paths)
      if (!known.has(path))
        group.prepend(createElement('option', { value: path }, `New list of ${group.label} ${of}`));
  }
}

/** Chooses a document; one that the site does not have is offered, too. */
export function chooseDocument(choice: HTMLSelectElement, path: string): void {
  if (![...choice.options].some(({ value }) => value === path))
    choice.prepend(createElement('option', { value: path }, path));
  choice.value = path;
}
