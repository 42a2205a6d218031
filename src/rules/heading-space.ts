import type { Finding } from './rule.ts';

export function* checkHeadingSpace(): Iterable<Finding> {}
