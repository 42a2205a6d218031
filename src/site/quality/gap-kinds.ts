import type { RuleId } from '../../rules/rule-ids.ts';

/** What documents may leave open, in the order in which the pages tell it. */
export const GAP_KINDS = [
  'description',
  'outcome',
  'skills',
  'mentors',
  'issue',
  'project',
  'handle',
  'titles',
  'wording',
  'proposal',
  'date',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A kind of gap in words, and how to fill it: the example is a line to write, the rule tells of it in documents. */
export const GAPS = {
  description: {
    label: 'Ideas without a description',
    advice: 'Say what it is about: add a line.',
    example: '- Description: What is to be done, and why.',
    rule: 'field-missing',
  },
  outcome: {
    label: 'Ideas without an expected outcome',
    advice: 'Say what there is to be in the end: add a line.',
    example: '- Expected outcome: What is there when the work is done.',
    rule: null,
  },
  skills: {
    label: 'Ideas without skills',
    advice: 'Say what the work takes: add a line.',
    example: '- Recommended skills: Go, Kubernetes',
    rule: 'field-missing',
  },
  mentors: {
    label: 'Ideas without mentors',
    advice: 'Say who mentors it: add a line.',
    example: '- Mentors: Jane Doe (@jane)',
    rule: 'mentor-count',
  },
  issue: {
    label: 'Ideas without an issue',
    advice: 'Say where the work is discussed: add a line.',
    example: '- Upstream issue: https://github.com/owner/repository/issues/1',
    rule: null,
  },
  project: {
    label: 'Ideas without a project',
    advice: 'Say whose idea it is: put it below a heading with the name of the project, one level up.',
    example: null,
    rule: 'project-heading',
  },
  handle: {
    label: 'Mentors without a GitHub handle',
    advice: 'Say who they are on GitHub: write the handle behind the name.',
    example: '- Mentors: Jane Doe (@jane)',
    rule: 'mentor-handle',
  },
  titles: {
    label: 'Ideas under several titles',
    advice: 'The documents of one term call it by different names: give it one title in all of them.',
    example: null,
    rule: 'lists-differ',
  },
  wording: {
    label: 'Ideas told in several ways',
    advice: 'The documents of one term differ in what they say of it: let them say the same.',
    example: null,
    rule: 'lists-differ',
  },
  proposal: {
    label: 'Accepted ideas missing from the proposals',
    advice:
      'The term has a list of proposals, and the idea is not in it: add it there, or give it the same title.',
    example: null,
    rule: 'proposal-missing',
  },
  date: {
    label: 'Timelines with dates that cannot be read',
    advice: 'Write the day, the month and the year.',
    example: '| Applications open | January 26, 2026 |',
    rule: 'timeline-date',
  },
} as const satisfies Record<
  GapKind,
  { label: string; advice: string; example: string | null; rule: RuleId | null }
>;
