import type { Block } from '../markdown/block.ts';
import { leavesToString, type Source } from '../markdown/leaf.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';
import type { FieldKind } from '../vocabulary/vocabulary.ts';
import { cutBlock, type Label, type Piece } from './cut-block.ts';
import { type Excerpt, toExcerpt } from './excerpt.ts';
import { type FoundLabel, findKnownLabel, findOtherLabel, findTornLabel } from './find-label.ts';
import type { LabelBook } from './label-book.ts';
import type { Placed } from './place.ts';
import { readTightBullet } from './tight-bullet.ts';

/** A labelled value of an idea, as written. */
export interface Field {
  kind: FieldKind;
  label: Placed<string>;
  value: Excerpt;
}

/** What stands under a heading: what has no label, and the labelled values, in order. */
export interface Body {
  lead: Excerpt[];
  fields: Field[];
}

/**
 * The fields that some blocks hold. Whatever stands between two labels belongs to the first one, so nothing is lost.
 * A label opens a field at the start of a bullet, of a paragraph, and (one of the vocabulary only) of a line inside
 * one, with or without a bullet that lacks the space behind it: to markdown, it is the rest of the item before it.
 */
export function readFields(blocks: readonly Block[], source: Source, book: LabelBook): Body {
  const parts = readParts(blocks, { source, book, isDescribed: true });
  const [lead, first] = parts;
  const isDescribed = parts.some(({ label }) => label?.kind === 'description');
  const label = first?.label;
  const isLong = (label?.placed.value.split(/\s+/).length ?? 0) >= LONG_LABEL;
  const isGuess = lead?.blocks.length === 0 && label?.isKnown === false && isLong;
  // "Scheduler simulator: a web UI" at the start of an idea without a labelled description is its description.
  return toBody(isDescribed || !isGuess ? parts : readParts(blocks, { source, book, isDescribed }), source);
}

/** A label of so many words that nobody knows may as well be the start of a sentence. */
const LONG_LABEL = 3;

function toBody(parts: readonly Part[], source: Source): Body {
  return {
    lead: parts
      .filter(({ label, blocks }) => !label && blocks.length > 0)
      .map(({ blocks }) => toExcerpt(blocks, source)),
    fields: parts.flatMap(({ label, blocks }) =>
      label ? [{ kind: label.kind, label: label.placed, value: toExcerpt(blocks, source) }] : [],
    ),
  };
}

function readParts(blocks: readonly Block[], tools: Tools): Part[] {
  const parts: Part[] = [{ label: null, blocks: [], depth: 0, lastText: '', open: false }];
  for (const block of blocks) {
    for (const piece of splitAtLabels(block, parts, tools)) {
      const current = parts.at(-1);
      if (piece.label || startsAnew(piece.block, parts)) parts.push(toPart(piece, block.depth));
      else if (current) addBlock(current, piece.block);
    }
  }
  return parts;
}

function toPart({ label, block }: Piece, depth: number): Part {
  return { label, blocks: [block], depth, lastText: textOf(block), open: false };
}

interface Part {
  label: Label | null;
  blocks: Block[];
  depth: number;
  /** The text of the last block that has some. */
  lastText: string;
  /** `true` once the value announces a list ("Examples:") whose bullets stand beside the fields' own. */
  open: boolean;
}

interface Tools {
  source: Source;
  book: LabelBook;
  /** `false` where the first bullet, with a label that nobody knows, tells the description. */
  isDescribed: boolean;
}

/** A bullet of so many words or fewer may be a name, a skill or a link that goes on with a list. */
const SENTENCE_WORDS = 4;

/** Where the first bullet has no label, further ones without go on where it left off: with the description. */
function startsAnew(block: Block, parts: readonly Part[]): boolean {
  const [lead] = parts;
  const current = parts.at(-1);
  const isBullet = block.bullet && block.depth === 1 && block.leaves.length > 0;
  if (!isBullet || !current?.label || isOpen(current)) return false;
  const isDescribed = parts.some((part) => part.label?.kind === 'description');
  const text = textOf(block);
  const isSentence = text.split(/\s+/).length > SENTENCE_WORDS && !/(?:^|[\s(])@\w/.test(text);
  return isSentence && !isDescribed && lead?.blocks[0]?.bullet === true && current.label.kind !== 'other';
}

function addBlock(part: Part, block: Block): void {
  if (block.bullet && block.depth === 1 && announcesList(part)) part.open = true;
  part.blocks.push(block);
  part.lastText = textOf(block) || part.lastText;
}

function textOf(block: Block): string {
  return leavesToString(block.leaves).trim();
}

/** Whether bullets beside the fields' own go on with a value. */
function isOpen(part: Part | undefined): boolean {
  return part !== undefined && (part.open || announcesList(part));
}

function announcesList({ label, lastText }: Part): boolean {
  return label !== null && (lastText === '' || /[:：]$/.test(lastText));
}

/** A block cut before each of its lines that starts with a label. */
function splitAtLabels(block: Block, parts: readonly Part[], tools: Tools): Piece[] {
  const text = leavesToString(block.leaves);
  const lines = text.split('\n');
  const current = parts.at(-1);
  const sites: { at: number; found: FoundLabel }[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const last = sites.at(-1);
    const isInLabel = last !== undefined && at < last.at + last.found.end;
    const found = isInLabel
      ? null
      : findLabel(line, { block, at, current, nextLine: lines[index + 1] ?? '', ...tools });
    if (found) sites.push({ at, found });
    at += line.length + 1;
  }
  return cutBlock(block, text, sites, tools.source);
}

interface Site extends Tools {
  block: Block;
  at: number;
  nextLine: string;
  current: Part | undefined;
}

function findLabel(line: string, site: Site): FoundLabel | null {
  const { block, book } = site;
  if (block.kind === 'heading' && block.depth === 0 && !block.quoted) return headingLabel(line, book);
  if (block.quoted || block.kind !== 'paragraph') return null;
  const torn = findTornLabel(line, site.nextLine, book);
  if (torn && mayOpen(torn, `${line} ${site.nextLine}`, site)) return torn;
  const known = findKnownLabel(line, book) ?? (site.at === 0 ? findBoldLabel(block, book) : null);
  if (known && mayOpen(known, line, site)) return known;
  const other = site.at === 0 ? findOtherLabel(line, book) : null;
  return other && mayOpenOther(other, site) ? other : null;
}

/** "**Recommended skills** Go": a label of the vocabulary, to the letter, in bold at the start of a value. */
function findBoldLabel(block: Block, book: LabelBook): FoundLabel | null {
  const end = block.leaves.findIndex((leaf) => !leaf.bold);
  const text = end < 1 ? '' : leavesToString(block.leaves.slice(0, end));
  const kind = text === '' ? null : book.kindOf(text);
  return kind && { kind, text: text.trim(), start: 0, end: text.length, value: text.length, known: true };
}

/** A heading below an idea's own labels what follows it. */
function headingLabel(line: string, book: LabelBook): FoundLabel {
  const known = findKnownLabel(line, book);
  const text = trimEnd(line, /[\s:：]/);
  return known ?? { kind: 'other', text, start: 0, end: text.length, value: line.length, known: false };
}

/** Whether a label of the vocabulary opens a field where it stands. */
function mayOpen(label: FoundLabel, line: string, site: Site): boolean {
  const { block, at, current } = site;
  const isTight = readTightBullet(line) !== '';
  if ((at === 0 ? block.bullet : isTight) && isRoleInList(label, site)) return false;
  const capital = /^\p{Lu}/u.test(label.text);
  const alone = label.value >= line.length && !/[:：]\s*$/.test(line);
  if (at > 0) return (capital || (isTight && /[:：]/.test(line.slice(label.end, label.value)))) && !alone;
  if (block.depth <= 1 || block.depth <= (current?.depth ?? 0))
    return block.bullet || (capital && block.depth === 0) || !alone;
  return (
    capital && !alone && label.kind !== 'other' && label.kind !== current?.label?.kind && !isPeople(current)
  );
}

/** Whether a label is the role of one person in a list of people that is open. */
function isRoleInList(label: FoundLabel, { current, book }: Site): boolean {
  return current?.label?.kind === 'mentors' && isOpen(current) && book.isRole(label.text);
}

/** In a list of people, "Primary mentor:" and the like are roles. */
function isPeople(part: Part | undefined): boolean {
  return part?.label?.kind === 'mentors' || part?.label?.kind === 'mentees';
}

/** Whether a label that is not of the vocabulary opens a field: after a bullet beside the fields' own, or in bold. */
function mayOpenOther(label: FoundLabel, site: Site): boolean {
  const { block, current } = site;
  const inside = block.leaves.length > 0 ? leafRange(block, label) : [];
  if (inside.some((leaf) => leaf.url !== null)) return false;
  const bold = inside.every((leaf) => leaf.bold || leaf.value.trim() === '');
  const isFirst = current?.label === null && current.blocks.length === 0;
  if (!site.isDescribed && isFirst && !bold) return false;
  if (block.depth === 0) return bold && !isRoleInList(label, site);
  return block.bullet && block.depth === 1 && !isOpen(current);
}

function leafRange(block: Block, label: FoundLabel): Block['leaves'] {
  let index = 0;
  return block.leaves.filter((leaf) => {
    const from = index;
    index += leaf.value.length;
    return from < label.end && index > label.start;
  });
}
