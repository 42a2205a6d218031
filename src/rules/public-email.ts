import type { Finding } from './rule.ts';

export function* checkPublicEmail(): Iterable<Finding> {}
