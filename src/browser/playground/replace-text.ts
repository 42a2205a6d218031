import { describeFailure } from './check-text.ts';
import type { Desk } from './desk.ts';
import { findKept, keep } from './keep-draft.ts';

/** The buttons that replace the whole text: what was there can be brought back. */
export function replaceText(desk: Desk): void {
  const { parts, line, editor, draft, today, say, refresh } = desk;
  const replace = (text: string): void => {
    const before = editor.text();
    if (before.trim() !== '' && before !== text) keep('before', before);
    parts.restore.hidden = findKept('before') === null;
    editor.write(text);
    refresh();
  };
  parts.restore.hidden = findKept('before') === null;
  parts.restore.addEventListener('click', () => replace(findKept('before') ?? editor.text()));
  parts.template.addEventListener('click', async () => {
    const answer = await line.ask({ kind: 'template', path: draft().path });
    if (answer.kind === 'failure') return say(describeFailure(answer));
    if (answer.kind !== 'template') return;
    if (answer.text === null) return say('Nobody has written down what this program wants of an idea.');
    replace(answer.text);
    parts.area.focus();
  });
  parts.mendAll.addEventListener('click', async () => {
    const asked = draft();
    const answer = await line.ask({ kind: 'mend', draft: asked, today: today() });
    if (answer.kind === 'failure') return say(describeFailure(answer));
    if (answer.kind !== 'mend' || editor.text() !== asked.text) return;
    replace(answer.text);
    parts.problemsHeading.focus();
  });
}
