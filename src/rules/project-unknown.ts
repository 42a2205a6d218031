import type { Finding } from './rule.ts';

export function* checkProjectUnknown(): Iterable<Finding> {}
