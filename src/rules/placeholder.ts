import type { Finding } from './rule.ts';

export function* checkPlaceholder(): Iterable<Finding> {}
