import type { Finding } from './rule.ts';

export function* checkHtmlHidden(): Iterable<Finding> {}
