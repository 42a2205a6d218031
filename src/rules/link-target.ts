import type { Finding } from './rule.ts';

export function* checkLinkTarget(): Iterable<Finding> {}
