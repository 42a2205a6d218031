import type { Position } from 'unist';
import type { CheckedDocument } from './checked-document.ts';
import type { Surroundings } from './surroundings.ts';

/** A change of a document: the text between two offsets (UTF-16 units from 0, end exclusive) becomes another. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Another place that a finding is about: the first of two ideas that are the same, say. */
export interface Related {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  /** 1-based. */
  line: number;
  /** What stands there, in a few words. */
  text: string;
}

/**
 * What a fault does to the site: the document cannot be read at all; something of it is lost or its page is broken;
 * the page says something wrong, twice or not at all; it could be better.
 */
export type Harm = 'unreadable' | 'loss' | 'fault' | 'advice';

/** Something that a rule finds in a document. */
export interface Finding {
  /** What is wrong, to the letter; of what is missing, the nearest heading. */
  place: Position;
  /** "Unexpected handle `@jane_doe`, expected letters, digits and single hyphens": no full stop. */
  reason: string;
  /** The way out, in one or two sentences. */
  note: string;
  /** What stands at the place, where `expected` says what could stand there instead, the best one first. */
  actual?: string;
  expected?: readonly string[];
  related?: readonly Related[];
  /** What mends it without any doubt; left out where a person has to decide. */
  edits?: readonly Edit[];
  /** Where it does other harm than what the rule finds as a rule. */
  harm?: Harm;
}

/**
 * Finds every fault of one kind in a document, in the order of the document. Pure: no clock, no file system; what
 * other documents say comes with the surroundings. Never throws.
 */
export type Rule = (document: CheckedDocument, surroundings: Surroundings) => Iterable<Finding>;
