import { CompletionItemKind } from 'vscode-languageserver';
import type { Mentor } from '../model/model.ts';
import { toCount } from '../site/text/to-count.ts';
import { currentEntry } from './current-entry.ts';
import type { Spot } from './find-spot.ts';
import type { Knowledge } from './knowledge.ts';
import type { Suggestion } from './suggestion.ts';

/** The mentors that have a handle: behind "@" their handles, else names with handles. */
export function completeMentors(spot: Spot, { model }: Knowledge): Suggestion[] {
  if (spot.field !== 'mentors') return [];
  const [typed] = /(?<![\w-])@[\w-]*$/.exec(spot.before) ?? [];
  const end = spot.start + spot.before.length;
  const stretch = typed === undefined ? currentEntry(spot) : { start: end - typed.length, end };
  const tell = ({ name, names, github, ideas }: Mentor): Suggestion[] => {
    if (github === null) return [];
    const handle = `@${github}`;
    const full = names.length > 0 ? `${name} (${handle})` : handle;
    const text = typed === undefined ? full : handle;
    const known = typed === undefined || names.length === 0 ? [] : [name];
    const detail = [...known, toCount(ideas.length, 'idea')].join(', ');
    return [{ label: text, text, kind: CompletionItemKind.Reference, detail, ...stretch }];
  };
  return model.mentors.flatMap(tell);
}
