import type { Brief } from '../../site/files/build-brief.ts';
import { BRIEF_PATH } from '../../site/files/search-paths.ts';
import { PAGES, toHref } from '../../site/urls.ts';
import { createElement } from '../page/create-element.ts';
import { loadData, ROOT } from '../page/load-data.ts';
import { createDialog, type SearchDialog } from './create-dialog.ts';

/** Opens the search by its buttons, `/`, Ctrl-K or Cmd-K. What searches is loaded when one of them is about to be used. */
export function wireSearch(): void {
  const search = buildLazySearch();
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-open-search]')) {
    for (const event of ['pointerover', 'focus']) button.addEventListener(event, search.prepare);
    button.addEventListener('click', search.open);
    button.hidden = false;
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    search.open();
  });
}

/** Loads the search once; after a failure, again when it is opened or written in. */
function buildLazySearch(): { prepare: () => void; open: () => void } {
  let parts: SearchDialog | null = null;
  let isLoading = false;
  const prepare = (): void => {
    if (isLoading) return;
    isLoading = true;
    parts ??= buildDialog(prepare);
    load(parts).catch(() => {
      isLoading = false;
      if (parts) showFailure(parts);
    });
  };
  const open = (): void => {
    prepare();
    if (!parts?.dialog.open && document.querySelector('dialog:modal')) return;
    if (!parts?.dialog.open) parts?.dialog.showModal();
    parts?.input.focus();
    parts?.input.select();
  };
  return { prepare, open };
}

function buildDialog(onInput: () => void): SearchDialog {
  const parts = createDialog();
  parts.input.addEventListener('input', onInput);
  return parts;
}

async function load(parts: SearchDialog): Promise<void> {
  parts.status.textContent = 'Loading…';
  const [{ runSearch }, brief] = await Promise.all([import('./run-search.ts'), loadData<Brief>(BRIEF_PATH)]);
  await runSearch(parts, brief);
}

function showFailure({ status }: SearchDialog): void {
  const link = createElement('a', { href: toHref(PAGES.ideas, ROOT) }, 'the list of all ideas');
  status.replaceChildren('The search could not be loaded. Try again later, or look through ', link, '.');
}

const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio], [type=range], [type=button], [type=submit]), textarea, select, [contenteditable]';

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing, defaultPrevented } = event;
  if (altKey || isComposing || defaultPrevented) return false;
  // With Shift, Ctrl-K is the browser's; a slash may need it.
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  // Just after a dialog has closed, keys may still go to its field.
  const field = target instanceof Element ? target.closest(TEXT_FIELDS) : null;
  return key === '/' && !field?.checkVisibility();
}
