import type { FieldChange, Words } from './diff.ts';
import type { Span } from './report.ts';

/** The keys of the model as people call them; a label of a document stands as it is. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  status: 'Status',
  term: 'Term',
  projects: 'Projects',
  documents: 'Documents',
  group: 'Group',
  titleUrl: 'Link of the title',
  otherTitles: 'Other titles',
  description: 'Description',
  expectedOutcome: 'Expected outcome',
  skills: 'Skills',
  skillsText: 'Skills, as written',
  mentors: 'Mentors',
  mentees: 'Mentees',
  issues: 'Issues',
  lfxUrl: 'Page for applications',
  rest: 'Further text',
  twitter: 'Twitter',
  aliases: 'Other spellings',
  maturity: 'Maturity',
  homepage: 'Homepage',
  repository: 'Repository',
  timeline: 'Timeline',
};

/** So many words around those that changed are shown. */
const AROUND = 4;

/** What became of a field, in a line. */
export function describeField(change: FieldChange): Span[] {
  const name = text(`${NAMES[change.field] ?? change.field}: `);
  switch (change.kind) {
    case 'value':
      return [name, ...describeValue(change.before, change.after)];
    case 'list': {
      const removed = change.removed.map((value): Span => ({ kind: 'removed', text: value }));
      const added = change.added.map((value): Span => ({ kind: 'added', text: value }));
      return [
        name,
        ...[...removed, ...added].flatMap((span, index) => (index === 0 ? [span] : [text(', '), span])),
      ];
    }
    case 'text':
      return [name, ...change.words.flatMap((part, index) => describeWords(part, index, change.words))];
    case 'markup':
      return [name, text('the same words with other links or emphasis')];
  }
}

function describeValue(before: string | null, after: string | null): Span[] {
  const [old, now]: Span[][] = [
    before === null ? [] : [{ kind: 'removed', text: before }],
    after === null ? [] : [{ kind: 'added', text: after }],
  ];
  const arrow = before !== null && after !== null ? [text(' → ')] : [];
  return [...(old ?? []), ...arrow, ...(now ?? [])];
}

/** Of words that are the same, those beside a change. */
function describeWords({ kind, text: said }: Words, index: number, all: readonly Words[]): Span[] {
  const space = index === 0 ? [] : [text(' ')];
  if (kind !== 'same') return [...space, { kind, text: said }];
  const words = said.split(' ');
  const [isFirst, isLast] = [index === 0, index === all.length - 1];
  const head = isFirst ? [] : words.slice(0, AROUND);
  const tail = isLast ? [] : words.slice(-AROUND);
  if (words.length <= head.length + tail.length) return [...space, text(said)];
  return [...space, text([...head, '…', ...tail].join(' '))];
}

function text(said: string): Span {
  return { kind: 'text', text: said };
}
