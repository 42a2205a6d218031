import { toLocalDay } from '../page/tell-windows.ts';
import { buildEditor } from './build-editor.ts';
import { startChecking } from './check-text.ts';
import { offerNewLists } from './choose-document.ts';
import type { Desk } from './desk.ts';
import { buildVerdictDrawing } from './draw-verdict.ts';
import type { PlaygroundParts } from './find-playground-parts.ts';
import { keep } from './keep-draft.ts';
import { offerText } from './offer-text.ts';
import { openDraft } from './open-draft.ts';
import { replaceText } from './replace-text.ts';
import type { Draft } from './verdict.ts';
import { openWorkerLine } from './worker-line.ts';

/** Lets people try a list of ideas: what reads and checks it is loaded as soon as there is something to read. */
export function startPlayground(parts: PlaygroundParts): void {
  const { root, choice, area, status } = parts;
  const today = (): string => toLocalDay(new Date());
  const line = openWorkerLine(root.dataset.worker ?? '');
  const say = (text: string): void => {
    // Said again, it would be read out again.
    if (status.textContent !== text) status.textContent = text;
  };
  const draft = (): Draft => ({ path: choice.value, text: editor.text() });
  const editor = buildEditor(parts, () => checking.refresh('soon'));
  const proposal = offerText(parts, draft, say);
  const refresh = (): void => checking.refresh('now');
  const checking = startChecking({
    line,
    draft,
    today,
    say,
    onDraft: () => {
      keepDraft(draft());
      proposal.refresh();
    },
    onChecked: buildVerdictDrawing({ parts, editor, refresh }),
  });
  const desk: Desk = { parts, line, editor, draft, today, say, refresh };
  offerNewLists(choice, new Date().getFullYear());
  openDraft(desk);
  replaceText(desk);
  choice.addEventListener('change', refresh);
  area.addEventListener('focus', line.start, { once: true });
  window.addEventListener('pagehide', () => keepDraft(draft()));
  root.hidden = false;
  refresh();
}

function keepDraft({ text, path }: Draft): void {
  keep('text', text);
  keep('path', path);
}
