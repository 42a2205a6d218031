import type { Finding } from './rule.ts';

export function* checkProposalMissing(): Iterable<Finding> {}
