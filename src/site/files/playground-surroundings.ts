import * as z from 'zod';
import { Registry } from '../../model/registry.ts';
import { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** Where the site keeps what the playground asks of the content around a document, relative to its root. */
export const SURROUNDINGS_PATH = 'playground/surroundings.json';

const MentorMention = z.object({
  name: z.string().nullable(),
  github: z.string(),
  path: z.string(),
  line: z.int(),
});
const IssueMention = z.object({
  title: z.string(),
  projects: z.array(z.string()),
  path: z.string(),
  line: z.int(),
});

/** What the rules may ask of the content around a document, for the reader's browser. It holds no e-mail address. */
export const PlaygroundSurroundings = z.object({
  /** The programs without what the site says of them to those who apply. */
  vocabulary: Vocabulary,
  registry: Registry,
  /** By handle and by URL, in lower case. */
  mentors: z.array(z.tuple([z.string(), z.array(MentorMention)])),
  issues: z.array(z.tuple([z.string(), z.array(IssueMention)])),
  /** The documents of each term, and the last day on which people work with it (`endOfTerm`). */
  terms: z.array(z.object({ paths: z.array(z.string()), end: z.string().nullable() })),
  /** What the site does with documents. */
  settings: z.object({
    publishEmails: z.boolean(),
    images: z.boolean(),
    repository: z.string().nullable(),
    branch: z.string(),
    directory: z.string(),
  }),
});
export type PlaygroundSurroundings = z.infer<typeof PlaygroundSurroundings>;
