import { createElement } from '../page/create-element.ts';
import type { PlainProblem } from './verdict.ts';

export interface ProblemActions {
  onSelect: (problem: PlainProblem) => void;
  onMend: (problem: PlainProblem) => void;
  onReplace: (problem: PlainProblem, text: string) => void;
}

/** Shows problems in a list. The focus stays at the place in the list where it was. */
export function drawProblems(
  list: HTMLElement,
  problems: readonly PlainProblem[],
  actions: ProblemActions,
): void {
  const index = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...problems.map((problem) => buildItem(problem, actions)));
  if (index < 0) return;
  const item = list.children[Math.min(index, problems.length - 1)];
  const button =
    item?.querySelector('button') ?? document.querySelector<HTMLElement>('[data-problems-heading]');
  button?.focus();
}

function buildItem(problem: PlainProblem, actions: ProblemActions): HTMLLIElement {
  const { severity, from, reason, note, related } = problem;
  const place = button(`Line ${from.line}, column ${from.column}`, () => actions.onSelect(problem));
  place.className = 'link-button';
  return createElement(
    'li',
    { class: 'problem' },
    createElement(
      'p',
      { class: 'about' },
      createElement('span', { class: `status ${severity}` }, severity),
      place,
      createElement('a', { href: problem.url }, problem.ruleId),
    ),
    createElement('p', {}, ...withCode(reason)),
    ...(note === '' ? [] : [createElement('p', { class: 'quiet' }, ...withCode(note))]),
    ...related.map(({ path, line, text }) =>
      createElement('p', { class: 'quiet' }, `See also line ${line} of ${path}: ${text}`),
    ),
    ...buildFixes(problem, actions),
  );
}

function buildFixes(problem: PlainProblem, { onMend, onReplace }: ProblemActions): HTMLElement[] {
  const { edits, expected, reason } = problem;
  const mend = edits.length === 0 ? [] : [button('Mend', () => onMend(problem), `Mend: ${reason}`)];
  const replacements = expected.map((text) =>
    text === ''
      ? button('Delete it', () => onReplace(problem, text))
      : button(`Write “${text}”`, () => onReplace(problem, text)),
  );
  const buttons = [...mend, ...(edits.length > 0 && expected.length === 1 ? [] : replacements)];
  return buttons.length === 0 ? [] : [createElement('p', { class: 'actions' }, ...buttons)];
}

function button(text: string, onClick: () => void, label: string | null = null): HTMLButtonElement {
  const element = createElement('button', { type: 'button', class: 'tool', 'aria-label': label }, text);
  element.addEventListener('click', onClick);
  return element;
}

/** A text with what stands between backticks as code. */
function withCode(text: string): (Node | string)[] {
  return text
    .split(/(`[^`]+`)/)
    .filter(Boolean)
    .map((part) => (/^`[^`]+`$/.test(part) ? createElement('code', {}, part.slice(1, -1)) : part));
}
