import type { Finding } from './rule.ts';

export function* checkListsDiffer(): Iterable<Finding> {}
