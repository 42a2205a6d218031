import type { Finding } from './rule.ts';

export function* checkIssueUrl(): Iterable<Finding> {}
