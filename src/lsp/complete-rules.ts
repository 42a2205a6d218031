import { CompletionItemKind } from 'vscode-languageserver';
import type { Harm } from '../rules/rule.ts';
import { RULE_IDS } from '../rules/rule-ids.ts';
import { RULES } from '../rules/rules.ts';
import type { Spot } from './find-spot.ts';
import type { Suggestion } from './suggestion.ts';

const DETAIL = {
  unreadable: 'what cannot be read',
  loss: 'what is lost',
  fault: 'what is wrong',
  advice: 'what could be better',
} as const satisfies Record<Harm, string>;

/** Behind "almanac-ignore": the ids that stand there already, and the start of another one. */
const COMMENT = /<!--[ \t]*almanac-ignore[ \t]+((?:[\w-]+[ \t,]+)*)([\w-]*)$/;

/** Ids of rules in a comment that silences some. */
export function completeRules({ start, before }: Spot): Suggestion[] {
  const [, written, typed = ''] = COMMENT.exec(before) ?? [];
  if (written === undefined) return [];
  const taken = written.split(/[\s,]+/);
  const end = start + before.length;
  return RULE_IDS.filter((id) => !taken.includes(id)).map((id) => ({
    label: id,
    text: id,
    kind: CompletionItemKind.Constant,
    detail: DETAIL[RULES[id].harm],
    start: end - typed.length,
    end,
  }));
}
