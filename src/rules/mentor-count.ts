import type { Finding } from './rule.ts';

export function* checkMentorCount(): Iterable<Finding> {}
