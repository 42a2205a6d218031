import { createElement } from '../page/create-element.ts';
import type { Chip } from './list-chips.ts';

/** Shows chips as buttons. The focus stays among them where it was, if any are left. */
export function drawChips(list: HTMLElement, chips: readonly Chip[], onPress: (chip: Chip) => void): void {
  const buttons: (Element | null)[] = [...list.querySelectorAll('button')];
  const before = buttons.indexOf(document.activeElement);
  const rows = chips.map((chip) => {
    const isPlain = chip.text === chip.action;
    const button = createElement(
      'button',
      { type: 'button', class: isPlain ? 'link-button' : 'chip', 'aria-label': chip.action },
      chip.text,
    );
    if (!isPlain) button.append(createElement('span', { 'aria-hidden': 'true' }, ' ×'));
    button.addEventListener('click', () => onPress(chip));
    return createElement('li', {}, button);
  });
  list.replaceChildren(...rows);
  list.hidden = chips.length === 0;
  if (before >= 0) [...list.querySelectorAll('button')].at(Math.min(before, chips.length - 1))?.focus();
}
