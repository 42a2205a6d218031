type Cell = string | number | null | readonly string[];

/** Spreadsheets take what starts with one of these for a formula, and run it. */
const FORMULA = /^\s*(?=[=+\-@＝＋－＠])/;
/**
 * What one cell may be to a spreadsheet: where people separate decimals with a comma, a semicolon ends it, and wherever
 * text is pasted a tab does.
 */
const PIECE = /[^;\t]+/g;

/**
 * Records as CSV (RFC 4180): a line of names, then one a record. The values of a list stand in one cell, "; " between
 * them. What a spreadsheet would run as a formula has an apostrophe before it: a text, a value of a list, and a piece of
 * either that would be a cell of its own.
 */
export function toCsv<K extends string>(columns: readonly K[], records: readonly Record<K, Cell>[]): string {
  const lines = [columns, ...records.map((record) => columns.map((column) => toText(record[column])))];
  return lines.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? guard(cell) : cell.map(guard).join('; ');
}

function guard(text: string): string {
  const start = FORMULA.test(text) || /^[\t\r]/.test(text) ? "'" : '';
  const guarded = text.replace(PIECE, (piece, index) =>
    index === 0 ? piece : piece.replace(FORMULA, "$&'"),
  );
  return start + guarded;
}

function toCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
