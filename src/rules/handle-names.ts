import type { Finding } from './rule.ts';

export function* checkHandleNames(): Iterable<Finding> {}
