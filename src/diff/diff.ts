import { z } from 'zod';

/*
 * What a change does to the published site, a public interface (`almanac diff --format json`): keys are added freely,
 * never renamed or removed without raising `schemaVersion`. URLs are relative to the root of the site, "/ideas/…/".
 * Everything "before" is of the base, everything "after" of the head.
 */

export const Side = z
  .object({
    name: z.string().describe('As it was asked for: "main", "../old/content"'),
    commit: z.string().nullable().describe('The full name of the commit; null for a folder'),
  })
  .meta({ id: 'Side' });

export const IdeaRef = z
  .object({
    id: z.string(),
    title: z.string(),
    url: z.string(),
    term: z.string().describe('"LFX Mentorship 2024, Fall"'),
    projects: z.array(z.string()).describe('Their names'),
    mentors: z.array(z.string()).describe('As people name them: "Jane Doe (@jane)"'),
    status: z.string(),
    path: z.string().describe('The document that tells of it, relative to the content folder'),
    line: z.int().describe('From 1'),
  })
  .meta({ id: 'IdeaRef' });

export const Ref = z.object({ id: z.string(), name: z.string(), url: z.string() }).meta({ id: 'Ref' });

/** Words of a text, before and after in one. */
export const Words = z
  .object({
    kind: z.enum(['same', 'added', 'removed']),
    text: z.string(),
  })
  .meta({ id: 'Words' });

/** What became of one thing that is told of an idea, a project or a term. */
export const FieldChange = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('value'),
      field: z.string().describe('The key in the model, or the label in the document'),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
    z.object({ kind: z.literal('text'), field: z.string(), words: z.array(Words) }),
    z.object({
      kind: z.literal('list'),
      field: z.string(),
      added: z.array(z.string()),
      removed: z.array(z.string()),
    }),
    z
      .object({ kind: z.literal('markup'), field: z.string() })
      .describe('The same words with other links, emphasis or code'),
  ])
  .meta({ id: 'FieldChange' });

export const IdeaChange = z
  .object({
    before: IdeaRef,
    after: IdeaRef,
    fields: z
      .array(FieldChange)
      .describe(
        'With the field "title" it is renamed; with "term" or "projects" it has moved, with "documents" others tell of it',
      ),
  })
  .meta({ id: 'IdeaChange' });

export const Renamed = z.object({ before: Ref, after: Ref }).meta({ id: 'Renamed' });

/** Things of one kind: who is new, who is gone, who is called otherwise, and who turned out to be the same. */
export const RefChanges = z
  .object({
    added: z.array(Ref),
    removed: z.array(Ref),
    renamed: z.array(Renamed),
    merged: z.array(Renamed).describe('`before` is gone: its ideas are those of `after`, which was there'),
    changed: z.array(z.object({ before: Ref, after: Ref, fields: z.array(FieldChange) })),
  })
  .meta({ id: 'RefChanges' });

export const ProblemRef = z
  .object({
    path: z.string(),
    line: z.int(),
    column: z.int(),
    severity: z.enum(['error', 'warning', 'note']),
    ruleId: z.string(),
    reason: z.string(),
    note: z.string().nullable(),
    url: z.string().describe('The page of the rule on the site'),
  })
  .meta({ id: 'ProblemRef' });

export const PageChange = z
  .object({
    kind: z.enum(['added', 'changed', 'removed']),
    url: z.string(),
    title: z.string(),
  })
  .meta({ id: 'PageChange' });

export const Diff = z.object({
  schemaVersion: z.literal(1),
  base: Side,
  head: Side,
  changesSite: z.boolean().describe('Whether readers of the site see any difference'),
  ideas: z.object({
    added: z.array(IdeaRef),
    removed: z.array(IdeaRef),
    changed: z.array(IdeaChange),
  }),
  mentors: RefChanges,
  projects: RefChanges,
  terms: RefChanges,
  documents: z.object({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    renamed: z.array(z.object({ before: z.string(), after: z.string() })),
    unread: z
      .array(z.object({ side: z.enum(['base', 'head']), path: z.string(), reason: z.string() }))
      .describe('What could not be read: nothing is known of its ideas'),
  }),
  settings: z
    .array(z.object({ path: z.string(), fields: z.array(FieldChange) }))
    .describe('What the settings files of the content say otherwise'),
  problems: z.object({ added: z.array(ProblemRef), removed: z.array(ProblemRef) }),
  urls: z.object({
    added: z.array(z.string()),
    redirected: z.array(z.object({ from: z.string(), to: z.string() })),
    lost: z
      .array(
        z.object({
          url: z.string(),
          heir: z.string().nullable().describe('The page of the same thing now; null where there is none'),
        }),
      )
      .describe('Addresses that lead nowhere now'),
  }),
  pages: z
    .array(PageChange)
    .nullable()
    .describe('The pages whose HTML differs, the most important first; null where the sites were not built'),
});

export type Side = z.infer<typeof Side>;
export type IdeaRef = z.infer<typeof IdeaRef>;
export type Ref = z.infer<typeof Ref>;
export type Words = z.infer<typeof Words>;
export type FieldChange = z.infer<typeof FieldChange>;
export type IdeaChange = z.infer<typeof IdeaChange>;
export type Renamed = z.infer<typeof Renamed>;
export type RefChanges = z.infer<typeof RefChanges>;
export type ProblemRef = z.infer<typeof ProblemRef>;
export type PageChange = z.infer<typeof PageChange>;
export type Diff = z.infer<typeof Diff>;
