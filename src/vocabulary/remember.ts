/** A function that gives for each key what it gave before. What it makes of a key must depend on nothing else. */
export function remember<K, V extends NonNullable<unknown> | null>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    known.set(key, found);
    return found;
  };
}

/** Of so many texts a function forgets all and begins anew. */
const MOST = 20_000;

/** The same for texts, and for as long as the program runs: what it keeps is bounded, and keeps no document in memory. */
export function rememberTexts<V extends NonNullable<unknown> | null>(
  find: (text: string) => V,
): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    // To the engine a part of a text is a view of the whole of it: a copy is not.
    const own = ` ${text}`.slice(1);
    const found = find(own);
    known.set(own, found);
    return found;
  };
}
