import type { DateView } from '../views.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A day (ISO 8601) as machines and as people read it: "2026-01-07", "7 January 2026". */
export function toDateView(date: string): DateView {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return { datetime: date, text: name === undefined ? date : `${day} ${name} ${year}` };
}
