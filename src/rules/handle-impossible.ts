import type { Finding } from './rule.ts';

export function* checkHandleImpossible(): Iterable<Finding> {}
