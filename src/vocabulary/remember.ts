/**
 * A function that gives for each key what it gave before. What it makes of a key must depend on nothing else.
 * @param most Of so many keys it forgets all and begins anew.
 */
export function remember<K, V extends NonNullable<unknown> | null>(
  find: (key: K) => V,
  most = Number.POSITIVE_INFINITY,
): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const found = find(key);
    known.set(key, found);
    return found;
  };
}
