import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildHeadingBook, type HeadingBook } from './heading-book.ts';
import { buildLabelBook, type LabelBook } from './label-book.ts';
import { buildRoleBook, type RoleBook } from './role-book.ts';

/** A vocabulary as documents are read with it: one set serves all of them, and remembers what it was asked. */
export interface Books {
  vocabulary: Vocabulary;
  labels: LabelBook;
  headings: HeadingBook;
  roles: RoleBook;
}

/** The books of a vocabulary. */
export function buildBooks(vocabulary: Vocabulary): Books {
  return {
    vocabulary,
    labels: buildLabelBook(vocabulary),
    headings: buildHeadingBook(vocabulary),
    roles: buildRoleBook(vocabulary),
  };
}
