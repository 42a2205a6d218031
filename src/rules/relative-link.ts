import type { Finding } from './rule.ts';

export function* checkRelativeLink(): Iterable<Finding> {}
