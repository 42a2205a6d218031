import { redactEmails } from './redact.ts';

/**
 * Some data without e-mail addresses, in whatever key one may stand. What has none is not copied.
 * @param clean Objects that are known to have none; those that are found are added. `null` where nobody keeps them.
 */
export function redactAll<T extends object>(data: T, clean: WeakSet<object> | null = null): T {
  if (clean?.has(data)) return data;
  const changes: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const redacted = redactValue(value, clean);
    if (redacted !== value) changes.push([key, redacted]);
  }
  if (changes.length === 0) {
    clean?.add(data);
    return data;
  }
  const copy = copyOf(data);
  for (const [key, value] of changes) Reflect.set(copy, key, value);
  return copy;
}

function redactValue(value: unknown, clean: WeakSet<object> | null): unknown {
  if (typeof value === 'string') return redactEmails(value);
  return typeof value === 'object' && value !== null ? redactAll(value, clean) : value;
}

function copyOf<T extends object>(data: T): T {
  return Array.isArray(data) ? Object.assign([], data) : Object.assign({}, data);
}
