import { z } from 'zod';

/** A document as it stands in an example. */
export type ExampleDocument = z.infer<typeof ExampleDocument>;
const ExampleDocument = z.object({
  /** Relative to the content folder. */
  path: z.string(),
  text: z.string(),
});

export type Example = z.infer<typeof Example>;
const Example = ExampleDocument.extend({
  /** Other documents of the same content. */
  beside: z.array(ExampleDocument),
  /** What the rule says of it: "7:12-7:20 Expected ..."; none of a good one. */
  findings: z.array(z.string()),
  /** What the fix makes of it; `null` where there is none. */
  fixed: z.string().nullable(),
});

/** What stands between two pieces of code, or one of them, with what its fence says behind the language. */
export type RulePageBlock = z.infer<typeof RulePageBlock>;
const RulePageBlock = z.union([
  z.object({ kind: z.literal('prose'), markdown: z.string() }),
  z.object({ kind: z.literal('code'), code: z.string(), meta: z.string().nullable() }),
]);

/** What stands before the first heading has no title. */
export type RulePageSection = z.infer<typeof RulePageSection>;
const RulePageSection = z.object({ title: z.string().nullable(), blocks: z.array(RulePageBlock) });

/** A rule's page: its manual, and its test. */
export type RulePage = z.infer<typeof RulePage>;
export const RulePage = z.object({
  /** What the rule finds, in a few words: "Mentors without a GitHub handle". */
  title: z.string(),
  /** All of it but for the title, as markdown. */
  markdown: z.string(),
  /** The same in sections: each heading at the root begins one. */
  sections: z.array(RulePageSection),
  bad: z.array(Example),
  good: z.array(Example),
});
