import type { Finding } from './rule.ts';

export function* checkTimelineDate(): Iterable<Finding> {}
