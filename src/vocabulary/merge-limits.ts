import type * as z from 'zod';
import { Limits } from './limits.ts';

/** Limits, and what a content says of its own, which may leave out any of them. */
export function mergeLimits(known: Limits, own: z.infer<ReturnType<typeof Limits.partial>>): Limits {
  return Limits.parse({ ...known, ...own });
}
