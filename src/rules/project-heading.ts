import type { Finding } from './rule.ts';

export function* checkProjectHeading(): Iterable<Finding> {}
