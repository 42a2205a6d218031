import { describeField } from './describe-fields.ts';
import { describeHeadline } from './describe-headline.ts';
import type { Diff, IdeaChange, IdeaRef, ProblemRef, Ref, RefChanges } from './diff.ts';
import { groupMoves } from './group-moves.ts';
import type { Entry, EntryKind, Report, Section, Span } from './report.ts';
import { sortChanges } from './sort-changes.ts';

/** A diff for people: what they have to look at first comes first. */
export function buildReport(diff: Diff): Report {
  const { ideas, projects, mentors, terms, urls, documents, settings, problems, pages } = diff;
  const kinds = sortChanges(ideas.changed);
  const section = (title: string, entries: Entry[], more: Partial<Section> = {}): Section[] =>
    entries.length > 0 ? [{ title, entries, isAside: false, note: null, ...more }] : [];
  return {
    headline: describeHeadline(diff),
    sections: [
      ...section('Documents that cannot be read', documents.unread.map(toUnreadEntry)),
      ...section('Addresses that lead nowhere now', listLost(diff), { note: HOW_TO_LEAD_ON }),
      ...section(
        'Added ideas',
        ideas.added.map((idea) => toIdeaEntry('added', idea)),
      ),
      ...section(
        'Removed ideas',
        ideas.removed.map((idea) => toIdeaEntry('removed', idea)),
      ),
      ...section('Ideas of another status', kinds.status.map(toChangeEntry)),
      ...section('Moved ideas', kinds.moved.map(toChangeEntry)),
      ...section('Renamed ideas', kinds.renamed.map(toChangeEntry)),
      ...section('Changed ideas', kinds.changed.map(toChangeEntry)),
      ...section('Projects', toThingEntries(projects)),
      ...section('Mentors', toThingEntries(mentors)),
      ...section('Terms', toThingEntries(terms)),
      ...section('New problems', problems.added.map(toProblemEntry)),
      ...section('Settings', settings.map(toSettingsEntry)),
      ...section('Pages that look different', (pages ?? []).map(toPageEntry)),
      ...section('Problems that are gone', problems.removed.map(toProblemEntry), ASIDE),
      ...section('Documents', toDocumentEntries(documents), ASIDE),
      ...section('Addresses that lead on', urls.redirected.map(toRedirectEntry), ASIDE),
      ...section('Further new addresses', listFurther(diff).map(toAddressEntry), ASIDE),
    ],
  };
}

const ASIDE = { isAside: true };

const HOW_TO_LEAD_ON = [
  text('Such lines in '),
  code('redirects.yml'),
  text(' lead readers on to pages that are there.'),
];

/** New addresses of what is not told to be new, or to be called otherwise, itself. */
function listFurther({ ideas, projects, mentors, terms, urls }: Diff): string[] {
  const things = [projects, mentors, terms];
  const told = new Set(
    [
      ...ideas.added,
      ...ideas.changed.map(({ after }) => after),
      ...things.flatMap(({ added, renamed }) => [...added, ...renamed.map(({ after }) => after)]),
    ].map(({ url }) => url),
  );
  for (const { heir } of urls.lost) if (heir !== null) told.add(heir);
  return urls.added.filter((url) => !told.has(url));
}

function toIdeaEntry(kind: 'added' | 'removed', idea: IdeaRef): Entry {
  const side = kind === 'added' ? 'head' : 'base';
  return {
    kind,
    spans: [toPage(idea.title, idea.url, side), text(placeOf(idea))],
    details: [toSource(idea)],
  };
}

/** " – Kubernetes, LFX Mentorship 2024 Fall; mentored by Jane Doe (@jane)" */
function placeOf({ projects, term, mentors }: IdeaRef): string {
  const people = mentors.length > 0 ? `; mentored by ${mentors.join(', ')}` : '';
  return ` – ${[...projects, term].join(', ')}${people}`;
}

function toSource({ path, line }: { path: string; line: number }): Span[] {
  return [toPath(`${path}:${line}`)];
}

function toChangeEntry({ after, fields }: IdeaChange): Entry {
  const { title, url, projects, term } = after;
  return {
    kind: 'changed',
    spans: [toPage(title, url, 'head'), text(` – ${[...projects, term].join(', ')}`)],
    details: fields.map(describeField),
  };
}

function toThingEntries({ added, removed, renamed, merged, changed }: RefChanges): Entry[] {
  const known = new Set(renamed.map(({ after }) => after.id));
  const fieldsOf = new Map(changed.map(({ after, fields }) => [after.id, fields]));
  const details = (id: string): Span[][] => (fieldsOf.get(id) ?? []).map(describeField);
  return [
    ...added.map((ref) => toThing('added', [text('New: '), toPage(ref.name, ref.url, 'head')])),
    ...removed.map((ref) => toThing('removed', [text('Gone: '), toPage(ref.name, ref.url, 'base')])),
    ...merged.map(({ before, after }) => toThing('changed', toSteps(before, after, ' is one with '))),
    ...renamed.map(({ before, after }) => ({
      ...toThing('changed', toSteps(before, after, ' is now ')),
      details: details(after.id),
    })),
    ...changed.flatMap(({ after }) =>
      known.has(after.id)
        ? []
        : [{ ...toThing('changed', [toPage(after.name, after.url, 'head')]), details: details(after.id) }],
    ),
  ];
}

function toThing(kind: EntryKind, spans: Span[]): Entry {
  return { kind, spans, details: [] };
}

function toSteps(before: Ref, after: Ref, between: string): Span[] {
  return [{ kind: 'removed', text: before.name }, text(between), toPage(after.name, after.url, 'head')];
}

function toProblemEntry({ path, line, severity, reason, note, ruleId, url }: ProblemRef): Entry {
  const where = toPath(`${path}:${line}`);
  return {
    kind: severity,
    spans: [
      where,
      text(` ${severity}: `),
      ...toCode(reason),
      text('. ('),
      toPage(ruleId, url, 'head'),
      text(')'),
    ],
    details: note === null ? [] : [toCode(note)],
  };
}

/** Messages put code between backticks, as markdown has it. */
function toCode(message: string): Span[] {
  return message
    .split(/`([^`]*)`/)
    .map((part, index): Span => ({ kind: index % 2 === 1 ? 'code' : 'text', text: part }))
    .filter((span) => span.text !== '');
}

function toUnreadEntry({ side, path, reason }: Diff['documents']['unread'][number]): Entry {
  const when = side === 'base' ? ' could not be read before: what it says now counts as new. ' : ': ';
  return {
    kind: side === 'base' ? 'warning' : 'error',
    spans: [toPath(path), text(`${when}${reason}`)],
    details: [],
  };
}

/** What is lost, with the lines that would lead readers on where it is known what became of the pages. */
function listLost({ urls: { lost } }: Diff): Entry[] {
  const known = lost.flatMap(({ url, heir }) => (heir === null ? [] : [{ from: url, to: heir }]));
  const moves = groupMoves(
    known,
    lost.map(({ url }) => url),
  );
  return [
    ...moves.map(({ from, to, count }): Entry => {
      const pages = count > 1 ? [text(` (${count} pages)`)] : [];
      const line = [code(`- { from: ${from}, to: ${to} }`)];
      const spans = count > 1 ? [text(from), ...pages] : [toPage(from, from, 'base')];
      return { kind: 'warning', spans, details: [line] };
    }),
    ...lost
      .filter(({ heir }) => heir === null)
      .map(({ url }): Entry => ({ kind: 'warning', spans: [toPage(url, url, 'base')], details: [] })),
  ];
}

function toRedirectEntry({ from, to }: Diff['urls']['redirected'][number]): Entry {
  return { kind: 'changed', spans: [text(`${from} → `), toPage(to, to, 'head')], details: [] };
}

function toAddressEntry(url: string): Entry {
  return { kind: 'added', spans: [toPage(url, url, 'head')], details: [] };
}

function toPageEntry({ kind, title, url }: NonNullable<Diff['pages']>[number]): Entry {
  const spans = [toPage(title, url, kind === 'removed' ? 'base' : 'head'), text(` – ${url}`)];
  return { kind, spans: kind === 'changed' ? spans : [...spans, text(` (${kind})`)], details: [] };
}

function toSettingsEntry({ path, fields }: Diff['settings'][number]): Entry {
  return { kind: 'changed', spans: [toPath(path)], details: fields.map(describeField) };
}

function toDocumentEntries({ added, removed, renamed }: Diff['documents']): Entry[] {
  return [
    ...added.map((path) => toThing('added', [text('New: '), toPath(path)])),
    ...removed.map((path) => toThing('removed', [text('Gone: '), toPath(path)])),
    ...renamed.map(({ before, after }) =>
      toThing('changed', [toPath(before), text(' is now '), toPath(after)]),
    ),
  ];
}

function toPage(said: string, url: string, side: 'base' | 'head'): Span {
  return { kind: 'page', side, url, text: said };
}

function text(said: string): Span {
  return { kind: 'text', text: said };
}

function code(said: string): Span {
  return { kind: 'code', text: said };
}

function toPath(said: string): Span {
  return { kind: 'path', text: said };
}
