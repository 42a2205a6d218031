import type { Root } from 'hast';
import type { Severity } from '../../check/problem.ts';
import type { Edit, Related } from '../../rules/rule.ts';
import type { FieldViews } from '../../site/pages/build-field-views.ts';
import type { Link, Mention } from '../../site/views.ts';

/*
 * What the worker says of a text: plain values, because they go from one thread to another.
 */

/** A text, and where it would lie in the content folder. */
export interface Draft {
  path: string;
  text: string;
}

export interface Verdict {
  problems: PlainProblem[];
  ideas: IdeaPreview[];
}

/** A problem of a text. */
export interface PlainProblem {
  severity: Severity;
  ruleId: string;
  /** The page of the rule. */
  url: string;
  reason: string;
  note: string;
  /** Lines and columns from 1. */
  from: { line: number; column: number };
  to: { line: number; column: number };
  /** The same as offsets in the text: UTF-16 units from 0, end exclusive. */
  start: number;
  end: number;
  expected: readonly string[];
  edits: readonly Edit[];
  related: readonly Related[];
}

/** An idea as the site would tell it. */
export interface IdeaPreview extends FieldViews<Root> {
  title: string;
  projects: string[];
  group: string[];
  skills: string[];
  skillsText: string | null;
  mentors: { name: string; role: string | null; profiles: Link[] }[];
  mentees: Mention[];
  issues: Mention[];
}
