import type { Finding } from './rule.ts';

export function* checkLabelUnknown(): Iterable<Finding> {}
