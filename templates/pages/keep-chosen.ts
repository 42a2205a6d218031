import type { Entry } from '../../src/site/list-entries.ts';

/** What `runEleventy` hands to a function that sifts the pages of a template. */
interface Choice {
  isChosen(entry: Entry): boolean;
  /** Takes what a page or file is made of. */
  note(entry: Entry, value: unknown): void;
}

/** Those of some pages or files that are to be written; what they are made of is noted when they are rendered. */
export function keepChosen<T extends Entry>(entries: readonly T[], { isChosen, note }: Choice): T[] {
  return entries.filter(isChosen).map((entry) => {
    const noted =
      <V>(make: () => V) =>
      (): V => {
        const value = make();
        note(entry, value);
        return value;
      };
    return 'view' in entry
      ? { ...entry, view: noted(entry.view) }
      : { ...entry, content: noted(entry.content) };
  });
}
