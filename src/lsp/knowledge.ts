import type { Model } from '../model/model.ts';
import type { Surroundings } from '../rules/surroundings.ts';

/** What hovers and completions tell of: all documents together. */
export interface Knowledge {
  model: Model;
  surroundings: Surroundings;
  /** The address of the site, with a slash at its end; `null` where nobody knows it. */
  site: string | null;
}
