import type { Finding } from './rule.ts';

export function* checkIssueShared(): Iterable<Finding> {}
