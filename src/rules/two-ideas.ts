import type { Finding } from './rule.ts';

export function* checkTwoIdeas(): Iterable<Finding> {}
