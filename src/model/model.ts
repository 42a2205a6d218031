import * as z from 'zod';
import { DOCUMENT_KINDS, FIELD_KINDS, STATUSES } from '../vocabulary/vocabulary.ts';

/*
 * The exported model, a public interface: keys are added freely, never renamed or removed without raising
 * `schemaVersion`. `null` means "the documents do not say", an empty array "none".
 */

const Url = z.string();
const IsoDate = z.iso.date().nullable();

export const Program = z.object({ id: z.string(), name: z.string() });

export const Term = z.object({
  id: z.string().describe('"lfx-mentorship/2022/01-spring", "summerofcode/2019"'),
  program: z.string().describe('Program.id'),
  year: z.int(),
  name: z.string().describe('"Spring", "Mar-May", "2019"'),
  status: z.string().nullable().describe('As the documents say, in lower case: "complete", "planning"'),
  timeline: z.array(z.object({ activity: z.string(), date: z.string(), start: IsoDate, end: IsoDate })),
  url: Url,
  ideas: z.array(z.string()).describe('Idea.id, in document order'),
  aliases: z
    .array(z.string())
    .describe('Ids that the term had before: the site leads from their pages to its own'),
  documents: z
    .array(
      z.object({
        path: z.string(),
        kind: z.enum(DOCUMENT_KINDS).describe('"ideas": a list of proposals'),
        aliases: z.array(z.string()),
        timeline: z.object({ line: z.int(), endLine: z.int() }).nullable(),
      }),
    )
    .describe('All that tell of the term, by path, with what each of them says of it'),
});

export const Project = z.object({
  id: z.string().describe('Slug of the canonical name'),
  name: z.string(),
  aliases: z.array(z.string()).describe('Every other way in which the documents write it'),
  homepage: z.string().nullable(),
  repository: z.string().nullable(),
  maturity: z.string().nullable(),
  url: Url,
  ideas: z.array(z.string()),
  mentors: z.array(z.string()),
});

export const Mentor = z.object({
  id: z.string().describe('GitHub handle in lower case where one is known, else the slug of the name'),
  name: z.string().describe('The fullest, latest spelling'),
  names: z.array(z.string()).describe('Every spelling met'),
  github: z.string().nullable(),
  twitter: z.string().nullable(),
  emails: z.array(z.string()).optional().describe('Only where the site says `publishEmails: true`'),
  url: Url,
  ideas: z.array(z.string()),
  projects: z.array(z.string()),
});

export const Text = z.object({
  markdown: z
    .string()
    .describe('The source of the value, without the indentation of the list item around it'),
  text: z.string().describe('The same as plain text, white space collapsed'),
});

export const Idea = z.object({
  id: z.string().describe('"<term id>/<project id>/<title slug>", unique'),
  url: Url,
  term: z.string(),
  title: z.string(),
  titleUrl: z.string().nullable().describe('Where the heading leads, if it is a link'),
  otherTitles: z.array(z.string()).describe('What other documents of the term call it'),
  projects: z.array(z.string()),
  projectHeading: z.string(),
  group: z.array(z.string()),
  status: z.enum(STATUSES),
  description: Text.nullable(),
  expectedOutcome: Text.nullable(),
  skills: z.array(z.string()),
  skillsText: z.string().nullable(),
  mentors: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      nameAsWritten: z.string().nullable(),
      github: z.string().nullable(),
      twitter: z.string().nullable(),
      role: z.string().nullable(),
    }),
  ),
  mentees: z.array(z.object({ name: z.string(), url: z.string().nullable() })),
  issues: z.array(z.string()),
  lfxUrl: z.string().nullable(),
  fields: z.array(
    Text.extend({
      label: z.string().describe('As written'),
      kind: z
        .enum(FIELD_KINDS)
        .describe('"other"; else the key of this idea that holds the value too, but for some of its words'),
      source: z.int().describe('Place in `sources` of the document that has it, from 0'),
    }),
  ),
  rest: Text.nullable(),
  labels: z.array(z.string()).describe('How the documents label the fields, as written, in order'),
  sources: z.array(z.object({ path: z.string(), line: z.int(), endLine: z.int() })),
});

export const Model = z.object({
  schemaVersion: z.literal(1),
  programs: z.array(Program).describe('By id'),
  terms: z.array(Term).describe('Newest first'),
  projects: z.array(Project).describe('By name'),
  mentors: z.array(Mentor).describe('By name'),
  ideas: z.array(Idea).describe('Newest term first, then document order'),
});

export type Program = z.infer<typeof Program>;
export type Term = z.infer<typeof Term>;
export type Project = z.infer<typeof Project>;
export type Mentor = z.infer<typeof Mentor>;
export type Text = z.infer<typeof Text>;
export type Idea = z.infer<typeof Idea>;
export type Model = z.infer<typeof Model>;
