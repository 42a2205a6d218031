/** Characters of the shorter attack, and how much longer the other one is. */
const [LENGTH, TIMES] = [2500, 4];
/** What grows with the text takes four times as long, what grows with its square sixteen times. */
const MOST = 8;
/** Below this many milliseconds a ratio says nothing. */
const LEAST = 30;

/** Runs a pattern on texts that repeat pieces of it; which of them it takes too long for, or `null`. */
export function measurePattern(source: string, flags: string): string | null {
  const pattern = new RegExp(source, flags);
  const isSlow = (piece: string): boolean => {
    const long = timeOf(pattern, piece, LENGTH * TIMES);
    return long > LEAST && long > MOST * timeOf(pattern, piece, LENGTH);
  };
  // What slows down this process for a moment hardly does so twice.
  const slow = toPieces(source).find((piece) => isSlow(piece) && isSlow(piece));
  return slow === undefined ? null : `slow: ${JSON.stringify(slow)} again and again`;
}

/** The words and marks of a pattern, and each two of them. */
function toPieces(source: string): string[] {
  const plain = source
    .replace(/\\p\{\w+(?:=\w+)?\}|\\w/g, 'a')
    .replaceAll('\\s', ' ')
    .replaceAll('\\d', '1')
    .replaceAll('\\n', '\n');
  const words = plain.match(/[a-z]{2,8}/gi) ?? [];
  const marks = plain.match(/[^\\a-z\u0080-\uffff]/gi) ?? [];
  const pieces = [...new Set(['a', ' ', ...words, ...marks])];
  return [...pieces, ...pieces.flatMap((one) => pieces.map((other) => one + other))];
}

/** In milliseconds of the processor, of which other programs take none. */
function timeOf(pattern: RegExp, piece: string, length: number): number {
  const text = `${piece.repeat(length / piece.length)}\0\n`;
  const before = process.cpuUsage();
  text.search(pattern);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
