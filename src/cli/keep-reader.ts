import type { ReadMany } from '../almanac.ts';
import { buildCheckedReader } from '../check/read-checked.ts';

/** Reads documents again and again: what the reader has looked up, it knows the next time, as long as its words are the same. */
export function keepReader(): ReadMany {
  let kept: { words: string; read: ReturnType<typeof buildCheckedReader> } | null = null;
  return async (documents, { vocabulary, onRead }) => {
    const words = JSON.stringify(vocabulary);
    const { read } = kept?.words === words ? kept : { read: buildCheckedReader(vocabulary) };
    kept = { words, read };
    return documents.map((document) => {
      const checked = read(document);
      onRead();
      return checked;
    });
  };
}
