import type { Finding } from './rule.ts';

export function* checkFieldTwice(): Iterable<Finding> {}
