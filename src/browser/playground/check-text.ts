import { toCount } from '../../site/text/to-count.ts';
import { toList } from '../../site/text/to-list.ts';
import type { Draft, Verdict } from './verdict.ts';
import type { WorkerLine } from './worker-line.ts';

/** How long typing rests before the text is checked, in milliseconds. */
const PAUSE = 200;

/** What is said where the worker fails. */
export function describeFailure({ reason }: { reason: string }): string {
  return `The text could not be checked (${reason}). Check the connection; the next change tries again.`;
}

/** A verdict, and the text that it is about. */
export interface Checked extends Verdict {
  text: string;
}

export interface CheckingOptions {
  line: WorkerLine;
  draft(): Draft;
  today(): string;
  say(text: string): void;
  /** Called before a text is checked. */
  onDraft(): void;
  onChecked(checked: Checked): void;
}

/** Checks the text whenever it is told to: of several answers the one about the latest text counts. */
export function startChecking(options: CheckingOptions): { refresh(when: 'now' | 'soon'): void } {
  const { line, draft, today, say, onDraft, onChecked } = options;
  let timer = 0;
  let turn = 0;
  let isLoaded = false;
  const check = async (): Promise<void> => {
    const own = ++turn;
    const asked = draft();
    onDraft();
    if (asked.text.trim() === '') {
      onChecked({ text: asked.text, problems: [], ideas: [] });
      return say('There is nothing to check yet.');
    }
    if (!isLoaded) say('Loading the reader and the rules…');
    const answer = await line.ask({ kind: 'judge', draft: asked, today: today() });
    if (own !== turn) return;
    if (answer.kind === 'failure') return say(describeFailure(answer));
    if (answer.kind !== 'judge') return;
    isLoaded = true;
    onChecked({ text: asked.text, ...answer.verdict });
    say(describeVerdict(answer.verdict));
  };
  return {
    refresh: (when) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void check(), when === 'now' ? 0 : PAUSE);
    },
  };
}

/** "2 ideas read. 1 error and 2 warnings." */
function describeVerdict({ problems, ideas }: Verdict): string {
  const counts = (['error', 'warning', 'note'] as const)
    .map(
      (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => toCount(count, severity));
  const read = ideas.length === 0 ? 'No idea was found' : `${toCount(ideas.length, 'idea')} read`;
  return `${read}. ${counts.length === 0 ? 'No problems' : toList(counts)}.`;
}
