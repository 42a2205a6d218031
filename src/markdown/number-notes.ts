/** Ids of the footnotes of a field, and of what refers to them. */
export interface Notes {
  /** The id of a footnote, by what the parser calls it. */
  idOf(name: string): string;
  /** The id of one more reference to a footnote, by the footnote's id. */
  refer(id: string): string;
  /** The id of the next reference to lead back to; `null` where there is none, as of one that stood in a link. */
  goBack(id: string): string | null;
}

/**
 * Numbers footnotes as they come: what documents call them may be the same in two fields, or in two notes that differ
 * in how often they are referred to.
 * @param prefix What no other field of the page begins its ids with.
 */
export function numberNotes(prefix: string): Notes {
  const ids = new Map<string, string>();
  const references = new Set<string>();
  const counter = (): ((id: string) => string) => {
    const counts = new Map<string, number>();
    return (id) => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return `${id}-ref${count === 1 ? '' : `-${count}`}`;
    };
  };
  const nextReference = counter();
  const nextWayBack = counter();
  return {
    idOf(name) {
      const id = ids.get(name) ?? `${prefix}${ids.size + 1}`;
      ids.set(name, id);
      return id;
    },
    refer(id) {
      const reference = nextReference(id);
      references.add(reference);
      return reference;
    },
    goBack(id) {
      const reference = nextWayBack(id);
      return references.has(reference) ? reference : null;
    },
  };
}
