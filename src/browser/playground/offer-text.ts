import { buildProposal } from './build-proposal.ts';
import type { PlaygroundParts } from './find-playground-parts.ts';
import type { Draft } from './verdict.ts';

/** Lets the reader take the text away: to the clipboard, or to GitHub. */
export function offerText(
  { root, choice, copy, propose, proposeNote, area }: PlaygroundParts,
  draft: () => Draft,
  say: (text: string) => void,
): { refresh(): void } {
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(draft().text);
      say('The text is copied.');
    } catch {
      area.select();
      say('This browser does not let the page copy. The text is selected: copy it with the keyboard.');
    }
  };
  const find = () => {
    const { newFile } = root.dataset;
    const edit = choice.selectedOptions[0]?.dataset.edit ?? null;
    return newFile === undefined ? null : buildProposal(draft(), { newFile, edit });
  };
  const refresh = (): void => {
    const proposal = find();
    if (proposal === null || propose === null || proposeNote === null) return;
    propose.href = proposal.href;
    proposeNote.textContent = proposal.note;
  };
  copy.addEventListener('click', () => void copyText());
  propose?.addEventListener('click', () => {
    // The text may have changed since it was checked.
    refresh();
    if (find()?.isPasted) void copyText();
  });
  return { refresh };
}
