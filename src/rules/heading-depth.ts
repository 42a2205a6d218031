import type { Finding } from './rule.ts';

export function* checkHeadingDepth(): Iterable<Finding> {}
