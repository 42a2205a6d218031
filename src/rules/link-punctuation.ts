import type { Finding } from './rule.ts';

export function* checkLinkPunctuation(): Iterable<Finding> {}
