import type { CheckedFile } from '../../../src/almanac.ts';
import { type Problem, type Severity, toProblem } from '../../../src/check/problem.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { RuleId } from '../../../src/rules/rule-ids.ts';
import { read } from '../../read.ts';

/** A document with problems that a test makes up: each is about the first of some words of the text. */
export function checked(
  path: string,
  text: string,
  problems: readonly (Partial<Finding> & { words: string; ruleId?: RuleId; severity?: Severity })[],
): CheckedFile {
  return {
    path,
    text,
    reading: read(text, path),
    problems: problems.map(
      ({ words, ruleId = 'mentor-handle', severity = 'warning', ...finding }): Problem => {
        const from = text.indexOf(words);
        const place = { start: toPoint(text, from), end: toPoint(text, from + words.length) };
        const url = `https://example.org/rules/${ruleId}/`;
        const whole = { place, reason: `Unexpected \`${words}\``, note: 'Take it out.', ...finding };
        return toProblem(whole, { path, ruleId, severity, url });
      },
    ),
  };
}

function toPoint(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset };
}
