import { redactEmails } from './redact.ts';
import { redactMarkdown } from './redact-markdown.ts';

/**
 * Some data without e-mail addresses, in whatever key one may stand. What has none is not copied.
 * @param clean Objects that are known to have none; those that are found are added. `null` where nobody keeps them.
 */
export function redactAll<T extends object>(data: T, clean: WeakSet<object> | null = null): T {
  if (clean?.has(data)) return data;
  const changes: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const redacted = key === 'markdown' && isPassage(data) ? redactMarkdown(data) : redactValue(value, clean);
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

/** Whether an object says the same as markdown and as plain text. */
function isPassage(data: object): data is { markdown: string; text: string } {
  return (
    'markdown' in data &&
    'text' in data &&
    [data.markdown, data.text].every((part) => typeof part === 'string')
  );
}

function redactValue(value: unknown, clean: WeakSet<object> | null): unknown {
  if (typeof value === 'string') return redactEmails(value);
  return typeof value === 'object' && value !== null ? redactAll(value, clean) : value;
}

function copyOf<T extends object>(data: T): T {
  return Array.isArray(data) ? Object.assign([], data) : Object.assign({}, data);
}
