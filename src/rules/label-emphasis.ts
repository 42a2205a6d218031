import type { Finding } from './rule.ts';

export function* checkLabelEmphasis(): Iterable<Finding> {}
