import type { Finding } from './rule.ts';

export function* checkIssueList(): Iterable<Finding> {}
