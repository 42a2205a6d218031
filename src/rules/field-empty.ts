import type { Finding } from './rule.ts';

export function* checkFieldEmpty(): Iterable<Finding> {}
