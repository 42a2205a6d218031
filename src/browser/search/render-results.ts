import { createElement } from '../page/create-element.ts';
import type { ResultItem, Results } from './build-results.ts';
import type { Piece } from './mark-words.ts';

/** Results as groups of options, each of which is a link. */
export function renderResults({ groups, all }: Results): HTMLElement[] {
  let count = 0;
  const renderOption = (href: string, name: string, content: (Node | string)[]): HTMLElement =>
    createElement(
      'a',
      {
        href,
        class: name,
        id: `search-option-${count++}`,
        role: 'option',
        'aria-selected': 'false',
        tabindex: '-1',
      },
      ...content,
    );
  const sections = groups.map(({ heading, items }) =>
    createElement(
      'div',
      { role: 'group', 'aria-label': heading },
      createElement('div', { class: 'search-heading', 'aria-hidden': 'true' }, heading),
      ...items.map((item) => renderOption(item.href, 'search-option', renderItem(item))),
    ),
  );
  return all ? [...sections, renderOption(all.href, 'search-option search-all', [all.text])] : sections;
}

function renderItem({ title, about, passage }: ResultItem): HTMLElement[] {
  return [
    createElement('span', { class: 'search-title' }, ...renderPieces(title)),
    ...(about.length === 0 ? [] : [createElement('span', { class: 'quiet' }, ...renderPieces(about))]),
    ...(passage ? [createElement('span', { class: 'search-passage' }, ...renderPieces(passage))] : []),
  ];
}

/** Text with what was looked for marked. */
export function renderPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? createElement('mark', {}, text) : text));
}
