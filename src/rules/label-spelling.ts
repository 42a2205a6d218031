import type { Finding } from './rule.ts';

export function* checkLabelSpelling(): Iterable<Finding> {}
