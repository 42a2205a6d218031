import type { CheckedDocument } from './checked-document.ts';
import type { Finding } from './rule.ts';

/** A mentor without a GitHub handle: nobody can tell two people of one name apart, or reach them. */
export function* checkMentorHandle({ reading }: CheckedDocument): Iterable<Finding> {
  for (const { mentors } of reading.ideas)
    for (const { name, github, place } of mentors)
      if (github === null && name !== null)
        yield {
          place,
          reason: `Expected a GitHub handle behind the name of the mentor \`${name}\``,
          note: `Write \`${name} (@handle)\`.`,
        };
}
