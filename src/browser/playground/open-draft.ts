import { chooseDocument } from './choose-document.ts';
import type { Desk } from './desk.ts';
import { findKept, keep } from './keep-draft.ts';

/** Begins with the text of the address, which a rule's page gives as an example, else with what was there before. */
export function openDraft({ parts, editor }: Pick<Desk, 'parts' | 'editor'>): void {
  const given = new URLSearchParams(location.hash.slice(1));
  const [text, path] = [given.get('text'), given.get('path') ?? findKept('path')];
  const kept = findKept('text') ?? '';
  if (path) chooseDocument(parts.choice, path);
  editor.load(text ?? kept);
  if (text !== null && text !== kept && kept.trim() !== '') keep('before', kept);
  // From now on it is the reader's own: a reload brings back what has become of it.
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
}
