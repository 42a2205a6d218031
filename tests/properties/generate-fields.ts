import fc from 'fast-check';
import type { FieldKind } from '../../src/vocabulary/vocabulary.ts';
import { type IdeaFacts, NOTHING, type Written } from './facts.ts';
import { type Label, labelOf, unknownLabel } from './generate-labels.ts';
import { people } from './generate-people.ts';
import { type Block, text } from './generate-prose.ts';

/** A labelled value, and what it adds to what an idea says. */
export interface Field {
  label: Label;
  blocks: Block[];
  says: Partial<IdeaFacts>;
}

const SKILLS = [
  'Go',
  'C++',
  'C#',
  'gRPC',
  'CI/CD',
  'Node.js',
  '.NET',
  'Machine learning',
  'Kubernetes (basics)',
  'Shell & awk',
  'Vue.js 3',
];
const PAGES = [
  'https://mentorship.lfx.linuxfoundation.org/project/51cb21c9-62eb',
  'https://people.communitybridge.org/project/a_b',
];

/** Values in one line, with one of these between them; in lines; or in a list. */
function listing(
  values: fc.Arbitrary<string[]>,
  separators: readonly string[],
): fc.Arbitrary<{ blocks: Block[]; values: string[] }> {
  const marker = fc.constantFrom('-', '*', '+', '1.', '');
  return fc
    .record({ values, marker, separator: fc.constantFrom(...separators) })
    .map(({ values, marker, separator }) => ({
      values,
      blocks:
        marker === ''
          ? [{ type: 'paragraph', lines: values.join(separator).split('\n') }]
          : [{ type: 'list', marker, items: values }],
    }));
}

const skills: fc.Arbitrary<Field> = fc
  .record({
    label: labelOf('skills'),
    list: listing(fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 4 }), [
      ', ',
      ',',
      '; ',
      ',\n',
    ]),
  })
  .map(({ label, list }) => ({ label, blocks: list.blocks, says: { skills: list.values } }));

function peopleField(kind: 'mentors' | 'mentees'): fc.Arbitrary<Field> {
  const separators = [', ', ',', '; ', ' and ', ', and ', ' / ', ' & ', ',\n', '\n', ' '];
  const named = people({ withRoles: kind === 'mentors' });
  return fc
    .record({
      label: labelOf(kind),
      named,
      marker: fc.constantFrom('', '', '-', '*', '1.'),
      separator: fc.constantFrom(...separators),
    })
    .map(({ label, named, marker, separator }) => {
      const items = named.map(({ markdown }) => markdown);
      const isClear =
        separator === ',' ? !items.some(isBareUrl) : separator.trim() !== '' || items.every(isClosed);
      const line = items.join(isClear ? separator : ', ');
      const isClosedList = items.length === 1 || !items.some(isHeaded);
      const isInline = marker === '' && isClosedList && !mayBeOne(items, separator);
      const blocks: Block[] = isInline
        ? [{ type: 'paragraph', lines: line.split('\n') }]
        : [{ type: 'list', marker: marker || '-', items }];
      return { label, blocks, says: { [kind]: named.map(({ says }) => says(label.role)) } };
    });
}

/** To markdown, a comma and what is behind it belong to a bare URL, be it between parentheses. */
function isBareUrl(text: string): boolean {
  return /(?:^|[ (])https:/.test(text);
}

/**
 * Behind "Name (...)" the next person may begin without a separator, with a capital: anybody else's name would run on,
 * and small letters would be a remark.
 */
function isClosed(person: string): boolean {
  return /^\p{Lu}[^:]*\p{L} ?\(.*\)$/u.test(person);
}

/** "Jane Doe, @jane" may be one person or two. */
function mayBeOne(items: readonly string[], separator: string): boolean {
  const isHandle = (text: string | undefined): boolean => /^[[<]?(?:@|https)/.test(text ?? '');
  const isJoined = items.some((item, index) => !/@|https?:/.test(item) && isHandle(items[index + 1]));
  return isJoined && !/and|&/.test(separator);
}

/** "Primary: Jane, Bob" does not say whether Bob is one too. */
function isHeaded(person: string): boolean {
  return /^[^(]*: /.test(person);
}

const link: fc.Arbitrary<Written<string>> = fc
  .record({
    number: fc.integer({ min: 1, max: 9999 }),
    form: fc.nat({ max: 5 }),
    repository: fc.constantFrom('harbor', 'a_b', 'x.y'),
  })
  .map(({ number, form, repository }) => {
    const says = `https://github.com/goharbor/${repository}/issues/${number}`;
    return { says, markdown: linkForms(says, number)[form] ?? says };
  });

function linkForms(url: string, number: number): string[] {
  return [
    url,
    `<${url}>`,
    `[#${number}](${url})`,
    `[Pull faster](${url})`,
    `#${number} (${url})`,
    `[${url}](${url})`,
  ];
}

const issues: fc.Arbitrary<Field> = fc
  .record({
    label: labelOf('issues'),
    links: fc.uniqueArray(link, { minLength: 1, maxLength: 3, selector: ({ says }) => says }),
    marker: fc.constantFrom('', '', '-', '*', '1.'),
    separator: fc.constantFrom(', ', ' , ', ',', '; ', ' ', ' and ', '\n', ',\n'),
  })
  .map(({ label, links, marker, separator }) => {
    const items = links.map(({ markdown }) => markdown);
    const isClear = separator !== ',' || items.every((item) => /^(?:https|\[|<)/.test(item));
    const lines = items.join(isClear ? separator : ', ').split('\n');
    const blocks: Block[] =
      marker === '' ? [{ type: 'paragraph', lines }] : [{ type: 'list', marker, items }];
    return { label, blocks, says: { issues: links.map(({ says }) => says) } };
  });

const lfxUrl: fc.Arbitrary<Field> = fc
  .record({ label: labelOf('lfxUrl'), url: fc.constantFrom(...PAGES), form: fc.nat({ max: 5 }) })
  .map(({ label, url, form }) => {
    const lines = [linkForms(url, 1)[form] ?? url];
    return { label, blocks: [{ type: 'paragraph', lines }], says: { lfxUrl: url } };
  });

function textField(kind: 'description' | 'expectedOutcome'): fc.Arbitrary<Field> {
  return fc
    .record({ label: labelOf(kind), text })
    .map(({ label, text: { blocks, says } }) => ({ label, blocks, says: { [kind]: says } }));
}

const other: fc.Arbitrary<Field> = fc
  .record({ label: fc.oneof(labelOf('other'), unknownLabel), text })
  .map(({ label, text: { blocks, says } }) => ({ label, blocks, says: { others: [[label.text, says]] } }));

const field: fc.Arbitrary<Field> = fc.oneof(
  textField('description'),
  peopleField('mentors'),
  skills,
  issues,
  textField('expectedOutcome'),
  lfxUrl,
  peopleField('mentees'),
  other,
);

/** The fields of an idea, in any order; no kind twice, but for mentors under the labels of their roles. */
export const fields: fc.Arbitrary<Field[]> = fc
  .uniqueArray(field, { minLength: 1, maxLength: 7, selector: ({ label }) => keyOf(label) })
  .filter((all) => all.some(({ label }) => label.kind !== 'other'))
  .map((all) => [...all].sort((a, b) => Number(isDoubtful(a, all)) - Number(isDoubtful(b, all))));

/**
 * Where nothing is labelled as the description, "Level of effort: ..." at the very start could be its first words:
 * a label that nobody knows comes later there.
 */
function isDoubtful({ label }: Field, all: readonly Field[]): boolean {
  return !label.known && !all.some((field) => field.label.kind === 'description');
}

function keyOf({ kind, text, role }: Label): string {
  const told: Partial<Record<FieldKind, string | null>> = { mentors: role, other: text.toLowerCase() };
  return `${kind} ${told[kind] ?? ''}`;
}

/** What some fields say together. */
export function sum(all: readonly Field[]): typeof NOTHING {
  const facts: typeof NOTHING = Object.assign({ ...NOTHING }, ...all.map(({ says }) => says));
  const mentors = all.flatMap(({ says }) => says.mentors ?? []);
  return { ...facts, mentors, others: all.flatMap(({ says }) => says.others ?? []) };
}
