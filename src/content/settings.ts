import { z } from 'zod';
import { Limits } from '../vocabulary/limits.ts';

/** `almanac.yml` of a content folder: what the site says of itself. Every key may be left out. */
export const Settings = z.strictObject({
  title: z.string().min(1).default('Mentorship ideas'),
  description: z.string().default('Mentorship ideas of every year, by project, mentor and term.'),
  /** The repository of the content on GitHub: "https://github.com/cncf/mentoring". */
  repository: z
    .string()
    .regex(
      /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/,
      'expected an address such as https://github.com/cncf/mentoring',
    )
    .nullable()
    .default(null),
  branch: z.string().min(1).default('main'),
  /** The content folder inside the repository; empty where they are the same. */
  directory: z
    .string()
    .regex(/^(?!.*(?:^|\/)\.\.(?:\/|$))/, 'expected a folder inside the repository')
    .default(''),
  /** Where the site is published, with a slash at its end; the command line may say otherwise. */
  url: z
    .string()
    .regex(
      /^https?:\/\/[^\s/?#]+\/(?:[\w.~-]+\/)*$/,
      'expected an address such as https://example.org/ideas/',
    )
    .nullable()
    .default(null),
  publishEmails: z.boolean().default(false),
  /** Whether pages show the pictures of documents, which browsers then load from wherever they lie. */
  images: z.boolean().default(false),
  /** How large a document may be to be read; what is left out is as `data/limits.yml` says. */
  limits: Limits.partial().default({}),
});
export type Settings = z.infer<typeof Settings>;
