const [START, END] = ['<!-- bench -->', '<!-- /bench -->'];

/**
 * Puts another table between the two comments of a document.
 * @throws Error Where they are not there.
 */
export function replaceTable(text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`There is no place for the table: ${START} and ${END}.`);
  return `${text.slice(0, start + START.length)}\n\n${table}\n${text.slice(end)}`;
}
