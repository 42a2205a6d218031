export interface OptionChoice {
  /** After the options have changed: the one chosen stays so where it still leads to the same page. */
  reset(): void;
  /** No option is chosen. */
  clear(): void;
}

/**
 * Moves through the options of a listbox with the keys of an input that keeps the focus: arrows, Home and End (once
 * an option is chosen; before, they are the input's), Enter.
 */
export function moveThroughOptions(input: HTMLInputElement, list: HTMLElement): OptionChoice {
  let chosen: HTMLElement | null = null;

  const choose = (option: HTMLElement | null): void => {
    chosen?.setAttribute('aria-selected', 'false');
    chosen = option;
    chosen?.setAttribute('aria-selected', 'true');
    chosen?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  input.addEventListener('keydown', (event) => {
    // 229: Safari ends a composition before it tells of the Enter that ended it.
    if (event.isComposing || event.keyCode === 229) return;
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    const place = toPlace(event.key, chosen ? options.indexOf(chosen) : null, options.length);
    if (place !== null) choose(options[place] ?? null);
    else if (event.key === 'Enter' && chosen) chosen.click();
    else return;
    event.preventDefault();
  });

  const reset = (): void => {
    const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
    const href = chosen?.getAttribute('href') ?? null;
    choose(options.find((option) => option.getAttribute('href') === href) ?? null);
    input.ariaExpanded = String(options.length > 0);
  };
  return { reset, clear: () => choose(null) };
}

/** Which option a key leads to from the one at `from`; `null` where it leads nowhere. */
function toPlace(key: string, from: number | null, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return from === null ? 0 : (from + 1) % count;
  if (key === 'ArrowUp') return ((from ?? 0) - 1 + count) % count;
  if (from === null) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
