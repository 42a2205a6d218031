import * as z from 'zod';

/** One project of a registry. Keys that Almanac does not use are left alone, so landscape exports fit as they are. */
const RegistryEntry = z
  .looseObject({
    name: z.string().min(1),
    maturity: z.string().nullish(),
    homepage: z.string().nullish(),
    repository: z.string().nullish(),
    repo_url: z.string().nullish(),
    aliases: z.array(z.string().min(1)).default([]),
  })
  .transform(({ name, maturity, homepage, repository, repo_url, aliases }) => ({
    name,
    maturity: maturity || null,
    homepage: homepage || null,
    repository: repository || repo_url || null,
    aliases,
  }));

/** `projects.yml` of a content folder: the projects of a community. */
export const Registry = z.array(RegistryEntry);
export type Registry = z.infer<typeof Registry>;
export type RegistryEntry = Registry[number];
