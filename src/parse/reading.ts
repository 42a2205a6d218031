import * as z from 'zod';
import { DOCUMENT_KINDS, FIELD_KINDS, STATUSES } from '../vocabulary/vocabulary.ts';

/*
 * A reading: what one document says, as written, each value with its place. Readings are plain values and are kept
 * in the cache, hence the schemas.
 */

const Point = z.object({ line: z.int(), column: z.int(), offset: z.int().optional() });
/** Lines and columns from 1, offsets in UTF-16 units from 0. */
const Place = z.object({ start: Point, end: Point });
const PlacedText = z.object({ value: z.string(), place: Place });

/** A stretch of the document: its source, without the indentation of the list item around it, and its plain text. */
const Passage = z.object({ markdown: z.string(), text: z.string(), place: Place });
export type Passage = z.infer<typeof Passage>;

/** A person as one field names them. */
const Person = z.object({
  name: z.string().nullable(),
  /** Handles as written, without "@". */
  github: z.string().nullable(),
  twitter: z.string().nullable(),
  /** Where the name leads, if not to GitHub or Twitter. */
  url: z.string().nullable(),
  emails: z.array(z.string()),
  /** A key of `data/roles.yml`. */
  role: z.string().nullable(),
  place: Place,
});
export type Person = z.infer<typeof Person>;

/** One line of a term's timeline. */
const TimelineEntry = z.object({
  activity: z.string(),
  /** As written: "Monday Jan 29 - Tues Feb 13, 5:00 PM PDT". */
  date: z.string(),
  /** The first day (ISO 8601); `null` where none can be read. */
  start: z.string().nullable(),
  /** The last day of a range; `null` where there is one day only, or no second one can be read. */
  end: z.string().nullable(),
  /** Of the cell that has the date, else of the item or the paragraph that it stands in. */
  place: Place,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** One idea of one document. */
const IdeaReading = z.object({
  title: PlacedText,
  titleUrl: z.string().nullable(),
  /** The heading that names the project, as written; `null` where the document names none. */
  project: PlacedText.nullable(),
  group: z.array(PlacedText),
  status: z.enum(STATUSES),
  description: z.array(Passage),
  expectedOutcome: z.array(Passage),
  /** One line a field: list items joined with "; ". */
  skills: z.array(PlacedText),
  mentors: z.array(Person),
  mentees: z.array(Person),
  issues: z.array(PlacedText),
  lfxUrl: PlacedText.nullable(),
  /** Every labelled value, known or not, in order. */
  fields: z.array(z.object({ kind: z.enum(FIELD_KINDS), label: PlacedText, value: Passage })),
  /** What stands before the first label and is not the description. */
  rest: z.array(Passage),
  /** 1-based lines: of the heading (or table row), and the last one of the idea. */
  line: z.int(),
  endLine: z.int(),
});
export type IdeaReading = z.infer<typeof IdeaReading>;

/**
 * What a heading is for: it names a project or a group of its ideas, an idea, or more of the idea above it; it is a
 * part of the document ("Timeline"); or it is passed over, with what stands below it (templates, placeholders).
 */
export const HEADING_ROLES = ['project', 'group', 'idea', 'detail', 'structure', 'ignored'] as const;
export type HeadingRole = (typeof HEADING_ROLES)[number];

/** A heading that is not the label of a field. */
const HeadingReading = z.object({ title: PlacedText, depth: z.int(), role: z.enum(HEADING_ROLES) });
export type HeadingReading = z.infer<typeof HeadingReading>;

/** Something that could not be read, and the way out. */
const ReadingProblem = z.object({
  /** The id of the rule that tells of it. */
  ruleId: z.enum(['front-matter', 'too-large', 'too-deep']),
  place: Place,
  reason: z.string(),
  note: z.string(),
});
export type ReadingProblem = z.infer<typeof ReadingProblem>;

export const Reading = z.object({
  /** `false` where nothing of the document could be read: `problems` say why. */
  isReadable: z.boolean(),
  /** Relative to the content folder, with forward slashes. */
  path: z.string(),
  identity: z.object({
    program: z.string().nullable(),
    year: z.int().nullable(),
    term: z.string().nullable(),
    kind: z.enum(DOCUMENT_KINDS),
  }),
  /** Former ids of the term, as the front matter has them. */
  aliases: z.array(z.string()),
  /** The term's status as written: "Complete". */
  status: PlacedText.nullable(),
  timeline: z.array(TimelineEntry),
  /** 1-based, of the first and the last of its tables and lists; `null` where there is no timeline. */
  timelineLines: z.object({ line: z.int(), endLine: z.int() }).nullable(),
  ideas: z.array(IdeaReading),
  /** In the order of the document. A heading above ideas is of a project or of a group, and so is one of text alone. */
  headings: z.array(HeadingReading),
  /** What of the document could not be read. */
  problems: z.array(ReadingProblem),
});
export type Reading = z.infer<typeof Reading>;
