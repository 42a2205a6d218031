import { redactEmails } from './redact.ts';

/** A copy of some data without e-mail addresses, in whatever key one may stand. */
export function redactAll<T extends object>(data: T): T {
  const copy = structuredClone(data);
  redactInside(copy);
  return copy;
}

function redactInside(data: object): void {
  const entries: [string, unknown][] = Object.entries(data);
  for (const [key, value] of entries) {
    if (typeof value === 'object' && value !== null) redactInside(value);
    if (typeof value !== 'string') continue;
    const redacted = redactEmails(value);
    if (redacted !== value) Reflect.set(data, key, redacted);
  }
}
