import { redactEmails } from './redact.ts';

/** Some data without e-mail addresses, in whatever key one may stand. What has none is not copied. */
export function redactAll<T extends object>(data: T): T {
  const changes: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const redacted = redactValue(value);
    if (redacted !== value) changes.push([key, redacted]);
  }
  if (changes.length === 0) return data;
  const copy = copyOf(data);
  for (const [key, value] of changes) Reflect.set(copy, key, value);
  return copy;
}

function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redactEmails(value);
  return typeof value === 'object' && value !== null ? redactAll(value) : value;
}

function copyOf<T extends object>(data: T): T {
  return Array.isArray(data) ? Object.assign([], data) : Object.assign({}, data);
}
