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
