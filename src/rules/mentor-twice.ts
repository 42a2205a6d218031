import type { Finding } from './rule.ts';

export function* checkMentorTwice(): Iterable<Finding> {}
