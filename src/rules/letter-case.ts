/** A word in the case of another: "Mentors" for "Mentros", "MENTORS" for "MENTROS". */
export function toCaseOf(word: string, pattern: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase() && pattern !== pattern.toLowerCase())
    return word.toUpperCase();
  const isCapital = /^\p{Lu}/u.test(pattern);
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
