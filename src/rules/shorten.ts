const LONGEST = 60;

/** A text of a document as it fits into a message: on one line, not too long, and to stand between two backticks. */
export function shorten(text: string): string {
  const plain = text.replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}
