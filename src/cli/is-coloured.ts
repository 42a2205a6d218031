/**
 * Whether standard output takes colours. As Node.js decides it: FORCE_COLOR goes before NO_COLOR
 * (https://no-color.org), both go before the terminal.
 */
export function isColoured(): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return !NO_COLOR && process.stdout.isTTY && TERM !== 'dumb';
}
