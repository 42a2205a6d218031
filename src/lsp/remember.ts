/** A function that does its work again only if it is handed other values than the last time. */
export function remember<A extends readonly unknown[], R>(work: (...values: A) => R): (...values: A) => R {
  let last: { values: A; result: R } | null = null;
  return (...values) => {
    const isSame =
      last?.values.length === values.length && values.every((value, index) => value === last?.values[index]);
    if (!last || !isSame) last = { values, result: work(...values) };
    return last.result;
  };
}
