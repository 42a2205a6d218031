import { PAGES, toHref } from '../../site/urls.ts';
import { createElement } from '../page/create-element.ts';
import { ROOT } from '../page/load-data.ts';

/** The parts of the dialog in which one searches. */
export interface SearchDialog {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  /** Says how the search goes, to screen readers as well. */
  status: HTMLElement;
  list: HTMLElement;
}

/**
 * The dialog, closed, at the end of the page: a combobox (WAI-ARIA Authoring Practices, "Editable Combobox With List
 * Autocomplete"). It is a form that asks the page of all ideas, so that Enter finds something whatever happens.
 */
export function createDialog(): SearchDialog {
  const input = createElement('input', {
    type: 'text',
    name: 'q',
    class: 'search-input',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-label': 'Search ideas, projects, mentors, skills and terms',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
  });
  const close = createElement('button', { type: 'button', class: 'tool' }, 'Close');
  const form = createElement(
    'form',
    { action: toHref(PAGES.ideas, ROOT), class: 'search-form', role: 'search' },
    input,
    close,
  );
  const status = createElement('p', { class: 'search-status', role: 'status' });
  const list = createElement('div', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Results',
    hidden: true,
  });
  const dialog = createElement('dialog', { class: 'search', 'aria-label': 'Search' }, form, status, list);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return { dialog, input, status, list };
}
