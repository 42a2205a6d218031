import type { Finding } from './rule.ts';

export function* checkDuplicateIdea(): Iterable<Finding> {}
