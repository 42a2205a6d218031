/** The values that have each key, in their order; keys in the order in which they come up. */
export function indexBy<K, V>(values: readonly V[], keysOf: (value: V) => Iterable<K>): Map<K, V[]> {
  const index = new Map<K, V[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const own = index.get(key);
      if (own) own.push(value);
      else index.set(key, [value]);
    }
  }
  return index;
}
