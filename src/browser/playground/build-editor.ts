import { buildLines } from './draw-lines.ts';
import { findChange } from './find-change.ts';
import type { PlaygroundParts } from './find-playground-parts.ts';
import type { PlainProblem } from './verdict.ts';

/** The text area, with the numbers of its lines. */
export interface Editor {
  text(): string;
  /** Puts a text in the place of what is there, which is forgotten. */
  load(text: string): void;
  /** Makes the text another one, as if somebody had typed it: it can be undone. */
  write(text: string): void;
  mark(problems: readonly PlainProblem[]): void;
  /** Selects what is wrong, and brings it into view. */
  select(problem: PlainProblem): void;
}

/** More than this a browser takes long to type: such a change cannot be undone key by key. In UTF-16 units. */
const MOST_TYPED = 20_000;

/** @param onChange Called behind every change of the text, whoever made it. */
export function buildEditor(
  { editor, area, lines: container }: Pick<PlaygroundParts, 'editor' | 'area' | 'lines'>,
  onChange: () => void,
): Editor {
  const lines = buildLines(container);
  const change = (): void => {
    // A byte order mark comes with the clipboard, and would move every place by one.
    if (area.value.startsWith('\uFEFF')) area.value = area.value.slice(1);
    lines.draw(area.value);
    onChange();
  };
  area.addEventListener('input', change);
  lines.draw(area.value);
  return {
    text: () => area.value,
    load: (text) => {
      area.value = text;
      lines.draw(area.value);
    },
    write: (text) => {
      const edit = findChange(area.value, text);
      if (edit === null) return;
      const focused = document.activeElement;
      area.focus({ preventScroll: true });
      area.setSelectionRange(edit.start, edit.end);
      const isTyped = Math.max(edit.text.length, edit.end - edit.start) <= MOST_TYPED && type(edit.text);
      if (!isTyped) {
        area.setRangeText(edit.text, edit.start, edit.end, 'end');
        change();
      }
      if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true });
    },
    mark: lines.mark,
    select: (problem) => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(problem.start, problem.end);
      editor.scrollIntoView({ block: 'nearest' });
      const place = lines.find(problem)?.getBoundingClientRect();
      if (place) editor.scrollTop += place.top - editor.getBoundingClientRect().top - editor.clientHeight / 3;
    },
  };
}

/** Types into what has the focus. This old command alone keeps what was there for those who want to undo it. */
function type(text: string): boolean {
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}
