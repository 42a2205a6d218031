import type { Finding } from './rule.ts';

export function* checkSkillSpelling(): Iterable<Finding> {}
