import type { Finding } from './rule.ts';

export function* checkTableOfContents(): Iterable<Finding> {}
