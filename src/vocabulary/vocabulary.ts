import { z } from 'zod';

/** The fields of an idea that the model knows by name; everything else is kept under its label as written. */
export const FIELD_KINDS = [
  'description',
  'expectedOutcome',
  'skills',
  'mentors',
  'mentees',
  'issues',
  'lfxUrl',
  'other',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** How far an idea has come, in this order. */
export const STATUSES = ['proposed', 'accepted', 'completed'] as const;
export type Status = (typeof STATUSES)[number];

const Words = z.array(z.string().min(1));

/** `data/labels.yml` */
export const Labels = z.strictObject({
  description: Words,
  expectedOutcome: Words,
  skills: Words,
  mentors: Words,
  mentees: Words,
  issues: Words,
  lfxUrl: Words,
  other: Words,
  person: Words,
  never: Words,
});

/** `data/headings.yml` */
export const Headings = z.strictObject({
  words: Words,
  fillers: Words,
  samples: Words,
  placeholders: Words,
  statuses: z.strictObject({ accepted: Words, completed: Words }),
  lfxHosts: Words,
  columns: z.strictObject({ project: Words, title: Words, activity: Words, date: Words }),
});

/** `data/roles.yml`, `data/projects.yml`, `data/skills.yml`: the name that the model uses, and its other spellings. */
export const Aliases = z.record(z.string(), Words);

/** `data/programs.yml` */
export const Programs = z.array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) }));

/** All that Almanac knows of how people write idea lists: facts that are data, not code. */
export interface Vocabulary {
  labels: z.infer<typeof Labels>;
  headings: z.infer<typeof Headings>;
  roles: z.infer<typeof Aliases>;
  programs: z.infer<typeof Programs>;
  projects: z.infer<typeof Aliases>;
  skills: z.infer<typeof Aliases>;
}
