import { applyEdits } from '../../check/apply-edits.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Checked } from './check-text.ts';
import type { Desk } from './desk.ts';
import { buildIdeaList } from './draw-ideas.ts';
import { drawProblems } from './draw-problems.ts';

/** Shows what was said of a text: in the text, in the list of problems, and as the ideas that were read. */
export function buildVerdictDrawing({
  parts,
  editor,
  refresh,
}: Pick<Desk, 'parts' | 'editor' | 'refresh'>): (checked: Checked) => void {
  const drawIdeas = buildIdeaList(parts.ideas);
  return ({ text, problems, ideas }) => {
    const change = (edits: readonly Edit[]): void => {
      // Places are those of the text that was checked: in another one they would hit something else.
      if (editor.text() === text) editor.write(applyEdits(text, edits));
      refresh();
    };
    editor.mark(problems);
    drawProblems(parts.problems, problems, {
      onSelect: editor.select,
      onMend: ({ edits }) => change(edits),
      onReplace: ({ start, end }, replacement) => change([{ start, end, text: replacement }]),
    });
    drawIdeas(ideas);
    parts.mendAll.disabled = problems.every(({ edits }) => edits.length === 0);
  };
}
