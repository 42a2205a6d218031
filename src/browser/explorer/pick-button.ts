import { createElement } from '../page/create-element.ts';
import { ROOT } from '../page/load-data.ts';

/**
 * Adds to a row of a list the button that puts its idea on the shortlist and takes it off. What the button does is what
 * it says: it has no pressed state besides, which would say it twice.
 */
export function addPickButton(row: Element): void {
  const title = row.querySelector<HTMLAnchorElement>('.idea-title');
  const id = title && findIdeaId(title.href);
  if (!title || !id || row.querySelector('[data-pick]')) return;
  row.append(createElement('button', { type: 'button', class: 'tool', 'data-pick': id }));
}

/** Lets each button of a list say what it does with these ideas on the shortlist. */
export function drawPickButtons(list: Element, picks: readonly string[]): void {
  for (const button of list.querySelectorAll<HTMLButtonElement>('[data-pick]')) {
    const isPicked = picks.includes(button.dataset.pick ?? '');
    const action = isPicked ? 'Remove from shortlist' : 'Add to shortlist';
    const title = button.parentElement?.querySelector('.idea-title')?.textContent ?? '';
    button.textContent = action;
    button.setAttribute('aria-label', `${action}: ${title}`);
    button.classList.toggle('is-picked', isPicked);
  }
}

/** The id of the idea that a page of the site is about. */
function findIdeaId(href: string): string | null {
  const start = `${ROOT}ideas/`;
  return href.startsWith(start) ? decodeURIComponent(href.slice(start.length)).replace(/\/$/, '') : null;
}
