import { type ExplorerState, NO_STATE, toggleValue } from './explorer-state.ts';
import type { IdeaIndex } from './idea-index.ts';

/** Something chosen that can be taken back. */
export interface Chip {
  text: string;
  /** What it does, in words. */
  action: string;
  /** The state behind it. */
  next: ExplorerState;
}

/** What a state has chosen, and last of all to clear it. The shortlist is no part of it. */
export function listChips(state: ExplorerState, { facets }: IdeaIndex): Chip[] {
  const words = `Words: ${state.words}`;
  const chips = state.words === '' ? [] : [toChip(words, { ...state, words: '' })];
  if (state.isOpen) chips.push(toChip('Open for applications today', { ...state, isOpen: false }));
  for (const { name, title, values } of facets) {
    for (const id of state.chosen[name] ?? []) {
      const label = values.find((value) => value.id === id)?.label ?? id;
      chips.push(toChip(`${title}: ${label}`, toggleValue(state, name, id)));
    }
  }
  if (chips.length === 0) return [];
  return [...chips, { text: 'Clear all', action: 'Clear all', next: { ...NO_STATE, picks: state.picks } }];
}

function toChip(text: string, next: ExplorerState): Chip {
  return { text, action: `Remove ${text}`, next };
}
