import * as z from 'zod';
import { Limits } from './limits.ts';

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

/** What happens in a term, in this order. */
export const PHASES = [
  'proposals',
  'applications',
  'review',
  'selection',
  'work',
  'evaluation',
  'end',
] as const;
export type Phase = (typeof PHASES)[number];

const Words = z.array(z.string().min(1));

/** What kind of document an idea list is. */
export const DOCUMENT_KINDS = ['ideas', 'accepted', 'results', 'overview'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** `data/labels.yml` */
const Labels = z.strictObject({
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
const Headings = z.strictObject({
  words: Words,
  fillers: Words,
  samples: Words,
  placeholders: Words,
  statuses: z.strictObject({ accepted: Words, completed: Words }),
  lfxHosts: Words,
  columns: z.strictObject({ project: Words, title: Words, activity: Words, date: Words }),
});

/** `data/roles.yml`, `data/projects.yml`, `data/skills.yml`: the name that the model uses, and its other spellings. */
const Aliases = z.record(z.string(), Words);

/** `data/timeline.yml` */
const Timeline = z.strictObject({
  phases: z.record(z.enum(PHASES), Words),
  opening: Words,
  deadline: Words,
});

const Address = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/, 'expected an address such as https://example.org/');
const Sentences = z.string().min(1);

/** Sentences, and one address where the matter goes on. */
const Guidance = z.strictObject({
  text: Sentences,
  link: z.strictObject({ text: z.string().min(1), href: Address }).optional(),
});

/** A field of an idea, as a program asks for it. */
const TemplateField = z.strictObject({
  label: z.string().min(1),
  /** What stands behind the label in the template: it says what belongs there. */
  prompt: Sentences,
  /** A value that would do. */
  example: Sentences,
});

/** What mentors may say of themselves beside their names. */
export const MENTOR_DETAILS = ['handle', 'email'] as const;

/** What a program asks of ideas, and the form in which it wants them. */
const IdeaTemplate = z.strictObject({
  /** For terms of this year and later; left out, for all before the first one that says a year. */
  from: z.int().optional(),
  /** How many mentors an idea needs. */
  mentors: z.int().min(0).default(1),
  /** What it asks them to write beside their names. */
  details: z.array(z.enum(MENTOR_DETAILS)).default([]),
  /** Labels of the fields without which an idea is incomplete. */
  required: Words.default([]),
  fields: z.array(TemplateField).min(1),
});
export type IdeaTemplate = z.infer<typeof IdeaTemplate>;

const Program = z.strictObject({
  /** The folder that holds its documents: "lfx-mentorship". */
  id: z.string().min(1),
  name: z.string().min(1),
  /** What it is, in one sentence. */
  summary: Sentences.optional(),
  homepage: Address.optional(),
  /** How people who want to take part apply. */
  apply: Guidance.optional(),
  /** Whom to ask, and whom not. */
  contact: Guidance.optional(),
  /** By year, the oldest first. */
  templates: z.array(IdeaTemplate).optional(),
});

/** `data/programs.yml`, and `programs.yml` of a content folder. */
export const Programs = z
  .array(Program)
  .refine((programs) => new Set(programs.map(({ id }) => id)).size === programs.length, {
    error: 'expected each id once',
  });
export type Program = z.infer<typeof Program>;
export type Programs = z.infer<typeof Programs>;
export type Guidance = z.infer<typeof Guidance>;

/** As texts fold: values are compared word by word. */
const SingleWords = z.array(z.string().regex(/^[\p{Ll}\p{Lo}\p{N}]+$/u));
const Facet = z.strictObject({ labels: Words, names: z.record(z.string().regex(/^\S+$/), SingleWords) });

/** `data/facets.yml`: the fields that state an idea's size and difficulty, and the names of their values. */
const Facets = z.strictObject({
  size: Facet,
  difficulty: Facet,
  fillers: SingleWords,
  unstated: Words,
});

/** `data/placeholders.yml` */
const Placeholders = z.strictObject({
  values: Words,
  absent: Words,
  pending: Words,
  names: Words,
  handles: Words,
});

/** `data/addresses.yml`: e-mail addresses of groups, which are meant to be public. */
const Addresses = z.strictObject({
  /** What stands before the "@", or is a word of it. */
  names: Words,
  /** Labels of hosts of mailing lists. */
  hosts: Words,
});

/**
 * All that Almanac knows of how people write idea lists: facts that are data, not code. Each key is the name of a file
 * of `data/`.
 */
export const Vocabulary = z.object({
  labels: Labels,
  headings: Headings,
  roles: Aliases,
  programs: Programs,
  timeline: Timeline,
  projects: Aliases,
  skills: Aliases,
  facets: Facets,
  placeholders: Placeholders,
  addresses: Addresses,
  limits: Limits,
});
export type Vocabulary = z.infer<typeof Vocabulary>;
