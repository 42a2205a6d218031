/** A seeded source of numbers from 0 to 1, 1 left out: mulberry32. */
export function buildRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Cipher {
  /** Other letters for letters, vowels for vowels, in their case; all else stays. */
  word(text: string): string;
  /** Other hexadecimal digits for hexadecimal digits. */
  hexadecimal(text: string): string;
}

/**
 * Writes names with other letters: no letter stands for itself, the same name is always written the same, and different
 * names stay different. So whatever belonged together still does: a heading and its fragment, a handle and its address.
 */
export function buildCipher(seed: number): Cipher {
  const random = buildRandom(seed);
  const letters = new Map([...derange('aeiou', random), ...derange('bcdfghjklmnpqrstvwxyz', random)]);
  for (const [from, to] of [...letters]) letters.set(from.toUpperCase(), to.toUpperCase());
  const digits = derange('0123456789abcdef', random);
  const replace = (text: string, table: ReadonlyMap<string, string>): string =>
    [...text].map((letter) => table.get(letter) ?? letter).join('');
  return { word: (text) => replace(text, letters), hexadecimal: (text) => replace(text, digits) };
}

/** One cycle through all characters, by the algorithm of Sattolo. */
function derange(characters: string, random: () => number): Map<string, string> {
  const from = [...characters];
  const to = [...characters];
  for (let last = to.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * last);
    [to[last], to[other]] = [to[other] ?? '', to[last] ?? ''];
  }
  return new Map(from.map((character, index) => [character, to[index] ?? character]));
}
