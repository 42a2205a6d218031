import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Problem } from '../check/problem.ts';
import { buildFixes } from './build-fixes.ts';
import type { Sheet } from './open-sheet.ts';
import { placeToStretch, toStretch } from './to-range.ts';
import { toWorkspaceEdit } from './to-workspace-edit.ts';

/** Mends all that can be mended: editors can do so whenever a document is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.almanac`;

export interface CodeActionOptions {
  toDiagnostic: (problem: Problem) => Diagnostic;
  isVersioned: boolean;
  /** Whether the editor asks for the edits of an action once it is chosen: those of all fixes take time. */
  isLazy: boolean;
}

/** What can be done about the problems in a range of a document, as it is now. */
export function answerCodeActions(
  sheet: Sheet,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
  { toDiagnostic, isVersioned, isLazy }: CodeActionOptions,
): CodeAction[] {
  const isWanted = (kind: string): boolean =>
    only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
  const { document: text } = sheet;
  const { document, problems } = sheet.check();
  const asked = toStretch(range, text);
  const quick = isWanted(CodeActionKind.QuickFix)
    ? problems.filter(({ place }) => {
        const { start, end } = placeToStretch(place, text);
        return start <= asked.end && end >= asked.start;
      })
    : [];
  const actions = quick
    .flatMap((problem) => buildFixes(problem, document))
    .map(
      ({ title, problem, edits, isPreferred }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(problem)],
        isPreferred,
        edit: toWorkspaceEdit(edits, text, { isVersioned }),
      }),
    );
  if (!isWanted(FIX_ALL) || !problems.some(({ edits }) => edits.length > 0)) return actions;
  const all: CodeAction = { title: 'Mend all that Almanac can mend', kind: FIX_ALL };
  if (isLazy) return [...actions, { ...all, data: text.uri }];
  return [...actions, { ...all, edit: toWorkspaceEdit(sheet.fix(), text, { isVersioned }) }];
}
