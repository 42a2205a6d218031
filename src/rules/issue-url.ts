import type { Position } from 'unist';
import { findNodes } from '../markdown/find-nodes.ts';
import { type Leaf, toLeaves, toPlace } from '../markdown/leaf.ts';
import type { IdeaReading } from '../parse/reading.ts';
import { hasPhrase } from '../vocabulary/find-phase.ts';
import { fold } from '../vocabulary/fold.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { CheckedDocument } from './checked-document.ts';
import { isOfTerm } from './is-of-term.ts';
import { mendAddress } from './mend-address.ts';
import type { Finding } from './rule.ts';
import type { Surroundings } from './surroundings.ts';

const NOTE = 'Write the whole address of the issue, with `https://`: nothing else is a link.';

const URL_START = /https?:\/\/[^\s/]/i;

/** A value of an issue field without a URL: nobody can follow it, and no list of issues has it. */
export function* checkIssueUrl(document: CheckedDocument, surroundings: Surroundings): Iterable<Finding> {
  const { reading } = document;
  if (!isOfTerm(reading)) return;
  const fields = reading.ideas.flatMap((idea) =>
    idea.fields.filter(isDoubtful).map((field) => ({ idea, field })),
  );
  if (fields.length === 0) return;
  const texts = findNodes(document.tree, ['paragraph', 'heading', 'tableCell']);
  for (const { idea, field } of fields) {
    const { place } = field.value;
    const own = texts
      .filter(({ position }) => position && overlap(position, place))
      .flatMap((text) => toLeaves(text, document.source))
      .flatMap((leaf) => cutLeaf(leaf, place, document) ?? []);
    const isLinked = URL_START.test(field.value.markdown) || own.some(({ url }) => url !== null);
    const repository = idea.project && repositoryOf(idea.project.value, surroundings);
    const found = own
      .filter(({ url, literal }) => url === null && literal)
      .flatMap((leaf) => findIssues(leaf, { document, repository, isLinked }));
    yield* found;
    const whole = spanOf(own, document);
    if (found.length > 0 || isLinked || whole === null || saysNone(field.value.text, surroundings.vocabulary))
      continue;
    yield {
      place: whole,
      reason: `Expected the URL of an issue in the field \`${field.label.value}\``,
      note: NOTE,
    };
  }
}

/** A field of issues that has no URL, or names an issue in another way as well. */
function isDoubtful({ kind, value }: IdeaReading['fields'][number]): boolean {
  return kind === 'issues' && (!URL_START.test(value.markdown) || /[\w.-]\s?#\d/.test(value.markdown));
}

function overlap(a: Position, b: Position): boolean {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}

interface Context {
  document: CheckedDocument;
  /** "https://github.com/goharbor/harbor" for an idea of Harbor. */
  repository: string | null;
  /** Whether the field has a URL, whatever else it says. */
  isLinked: boolean;
}

const BEFORE = '(?<![^\\s([{<,;:、，（])';
const BEHIND = '(?=$|[\\s)\\]}>,;、，）]|[.:!?](?:$|\\s))';
const REFERENCE = new RegExp(
  `${BEFORE}([a-z\\d](?:-?[a-z\\d]){0,38})/([\\w.-]{1,100}?)(?:\\s?#|/(?:issues|pull)/)(\\d{1,7})${BEHIND}`,
  'gi',
);
const NUMBER = new RegExp(`${BEFORE}#(\\d{1,7})${BEHIND}`, 'g');

/** The issues that some text names without a URL. */
function findIssues(leaf: Leaf, { document, repository, isLinked }: Context): Finding[] {
  const found: Finding[] = [];
  const add = (at: number, actual: string, expected: string | null, isSure: boolean): void => {
    const start = (leaf.place.start.offset ?? 0) + at;
    const place = toPlace(start, start + actual.length, document.location) ?? leaf.place;
    const edits = [{ start, end: start + actual.length, text: expected ?? actual }];
    found.push({
      place,
      reason: `Unexpected issue \`${actual}\`, expected its URL`,
      note: NOTE,
      ...(expected !== null && { actual, expected: [expected] }),
      // In code, no address is a link.
      ...(isSure && !leaf.code && { edits }),
    });
  };
  for (const { 0: actual, 1: owner, 2: name, 3: number, index } of leaf.value.matchAll(REFERENCE)) {
    // In brackets, an address may become one with what follows them.
    const isFree = !/[[\]]/.test(leaf.value.charAt(index - 1) + leaf.value.charAt(index + actual.length));
    add(index, actual, `https://github.com/${owner}/${name}/issues/${number}`, isFree);
  }
  if (isLinked) return found;
  for (const { 0: actual, 1: number, index } of leaf.value.matchAll(NUMBER)) {
    // The project may have many repositories, and the number may be one of another.
    const isTaken = found.some(
      ({ place }) => place.end.offset === (leaf.place.start.offset ?? 0) + index + actual.length,
    );
    if (!isTaken) add(index, actual, repository && `${repository}/issues/${number}`, false);
  }
  for (const { 0: all, index } of leaf.value.matchAll(/[^\s()<>"'`,;]+/g)) {
    const word = trimEnd(all, /[.:!?]/);
    if (word.lastIndexOf('/', word.length - 2) < 1) continue;
    const mended = mendAddress(word);
    if (mended && mended.fault !== 'marks') add(index, word, mended.address, true);
  }
  return found;
}

/** The repository at GitHub of the one project that a heading names. */
function repositoryOf(heading: string, { projects }: Surroundings): string | null {
  const [id, second] = projects.idsOf(heading);
  const entry = second === undefined ? projects.projects.find((project) => project.id === id)?.entry : null;
  const [repository = null] =
    /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+?(?=\/?$|\.git$)/i.exec(entry?.repository ?? '') ?? [];
  return repository;
}

/** Whether a value says that there is no issue (yet), or nothing: the rule `placeholder` tells of that. */
function saysNone(text: string, { placeholders }: Vocabulary): boolean {
  const { values, absent, pending } = placeholders;
  const folded = fold(text);
  return (
    folded === '' ||
    [...values, ...absent].some((words) => fold(words) === folded) ||
    hasPhrase(text, pending) ||
    /^[<[{]+[^<>[\]{}]*[>\]}]+$/.test(text)
  );
}

/** The part of a leaf that lies inside a place; `null` where none does. */
function cutLeaf(leaf: Leaf, within: Position, { source }: CheckedDocument): Leaf | null {
  const [from, to] = [leaf.place.start.offset ?? 0, leaf.place.end.offset ?? 0];
  const start = Math.max(from, within.start.offset ?? 0);
  const end = Math.min(to, within.end.offset ?? to);
  if (start >= end) return null;
  if (start === from && end === to) return leaf;
  const place = leaf.literal ? toPlace(start, end, source.location) : null;
  return place && { ...leaf, value: leaf.value.slice(start - from, end - from), place };
}

/** From the first to the last of some leaves, without the white space at either end. */
function spanOf(leaves: readonly Leaf[], { text, source }: CheckedDocument): Position | null {
  const start = leaves[0]?.place.start.offset ?? 0;
  const written = text.slice(start, leaves.at(-1)?.place.end.offset ?? 0);
  const from = start + written.length - written.trimStart().length;
  return written.trim() === '' ? null : toPlace(from, from + written.trim().length, source.location);
}
