import type { Finding } from './rule.ts';

export function* checkIdeaFields(): Iterable<Finding> {}
