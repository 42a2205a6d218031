import { type Facet, VALUES_SHOWN } from '../../site/facets/build-facets.ts';
import { foldCaseAnew } from '../../vocabulary/fold-anew.ts';

export interface ShownValue {
  id: string;
  label: string;
  count: number;
  isChosen: boolean;
}

export interface SelectOptions {
  counts: readonly number[];
  chosen: readonly string[];
  /** Whether all values are shown, not the first alone. */
  isOpen: boolean;
  /** A part of the labels to show. */
  filter: string;
}

export interface Selection {
  shown: ShownValue[];
  /** How many values would give something, or are chosen. */
  available: number;
}

/**
 * The values that a facet shows: none that would give nothing, but always those that are chosen. Where they have no
 * order of their own, those that would give most come first; choosing one of them does not move it, as a facet's counts
 * do not depend on what is chosen in it.
 */
export function selectValues(
  { values, isOrdered }: Facet,
  { counts, chosen, isOpen, filter }: SelectOptions,
): Selection {
  const all = values.map(
    ({ id, label }, place): ShownValue => ({
      id,
      label,
      count: counts[place] ?? 0,
      isChosen: chosen.includes(id),
    }),
  );
  const available = all.filter(({ count, isChosen }) => count > 0 || isChosen);
  // Sorting is stable: equals stay in the order of the facet.
  if (!isOrdered) available.sort((a, b) => b.count - a.count);
  const part = foldCaseAnew(filter);
  const shown = available.filter(
    ({ label, isChosen }, place) =>
      isChosen || (isOpen ? foldCaseAnew(label).includes(part) : place < VALUES_SHOWN),
  );
  return { shown, available: available.length };
}
