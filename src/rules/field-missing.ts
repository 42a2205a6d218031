import type { Finding } from './rule.ts';

export function* checkFieldMissing(): Iterable<Finding> {}
