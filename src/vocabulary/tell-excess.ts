import type { Limits } from './limits.ts';

const REASONS = {
  bytes: (most) => `The document has more than ${most} bytes`,
  lines: (most) => `The document has more than ${most} lines`,
  marks: (most) => `The document has more than ${most} characters that markdown may act on`,
  marksInPassage: (most) =>
    `Between two blank lines stand more than ${most} characters that markdown may act on`,
} as const satisfies Partial<Record<keyof Limits, (most: number) => string>>;

/** What the rule `too-large` says of a document that passes a limit. */
export function tellExcess(limit: keyof typeof REASONS, limits: Limits) {
  const note = `Nothing of it is read: split it, or raise \`limits.${limit}\` in \`almanac.yml\`.`;
  return { ruleId: 'too-large' as const, reason: REASONS[limit](limits[limit]), note };
}
