import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAlmanac } from '../../src/almanac.ts';
import { checkDocument } from '../../src/check/check-document.ts';
import { fixDocument } from '../../src/check/fix-document.ts';
import type { Problem } from '../../src/check/problem.ts';
import { openDirectory } from '../../src/content/open-directory.ts';
import { buildModel } from '../../src/model/build-model.ts';
import type { Idea } from '../../src/model/model.ts';
import type { Reading } from '../../src/parse/reading.ts';
import { buildCheckedDocument, type CheckedDocument } from '../../src/rules/checked-document.ts';
import { RULE_IDS, type RuleId } from '../../src/rules/rule-ids.ts';
import type { Surroundings } from '../../src/rules/surroundings.ts';
import { read, vocabulary } from '../read.ts';
import { hasShared, shared } from '../shared.ts';

/** What the fixes of a rule may change of an idea; whatever is not here stays as it is. */
const CHANGED: Partial<Record<RuleId, readonly string[]>> = {
  'label-bullet': [],
  // Comments of the template before a value.
  placeholder: ['fields'],
  'mentor-handle': ['mentors.github', 'mentors.id'],
  'public-email': ['fields.markdown', 'fields.text'],
  'issue-url': ['fields', 'issues'],
  'link-target': ['description.markdown'],
  'label-spelling': ['fields.label', 'labels'],
  'skill-spelling': ['fields.markdown', 'fields.text', 'skills', 'skillsText'],
};

const content = fileURLToPath(new URL('../../content', import.meta.url));
const options = { today: null, site: '/' };
/** Every rule over every document, and everything mended read again, in milliseconds. */
const LONG = 600_000;

describe.each([
  ['content', content, true],
  ['corpus', `${shared}/corpus`, hasShared],
])('the fixes of the documents of the %s', (_, folder, isThere) => {
  test.runIf(isThere)(
    'change what they are about, and nothing else of an idea',
    { timeout: LONG },
    async () => {
      const { documents, surroundings } = await readAlmanac({ content: openDirectory(folder), cache: null });
      const wrong = documents.flatMap((document) =>
        RULE_IDS.flatMap((rule) => {
          const fixed = fix(document, surroundings, [rule]);
          if (fixed === document.text) return [];
          const changed = differences(ideasOf(document.reading), ideasOf(read(fixed, document.path)));
          const others = changed.filter((path) => !CHANGED[rule]?.includes(path));
          return others.length > 0 ? [`${document.path}: ${rule}: ${others.join(', ')}`] : [];
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  test.runIf(isThere)(
    'leave nothing to fix, and what is fixed they leave alone',
    { timeout: LONG },
    async () => {
      const { documents, surroundings } = await readAlmanac({ content: openDirectory(folder), cache: null });
      for (const document of documents) {
        const fixed = fix(document, surroundings, RULE_IDS);
        const again = buildCheckedDocument(fixed, read(fixed, document.path));
        expect(fix(again, surroundings, RULE_IDS)).toBe(fixed);
        expect(check(again, surroundings, RULE_IDS).flatMap(({ edits }) => edits)).toEqual([]);
      }
    },
  );
});

function check(document: CheckedDocument, surroundings: Surroundings, rules: readonly RuleId[]): Problem[] {
  return checkDocument(document, surroundings, { ...options, rules });
}

function fix(document: CheckedDocument, surroundings: Surroundings, rules: readonly RuleId[]): string {
  return fixDocument(document.text, (text) => {
    const next = text === document.text ? document : buildCheckedDocument(text, read(text, document.path));
    return check(next, surroundings, rules);
  });
}

/** What a document says of its ideas, but for where. */
function ideasOf(reading: Reading): Partial<Idea>[] {
  const { ideas } = buildModel([reading], { vocabulary, registry: [], publishEmails: true });
  return ideas.map(({ sources: _, ...idea }) => idea);
}

/** The paths at which two values differ, each once, without indices: "description.markdown". */
function differences(a: unknown, b: unknown): string[] {
  const found = new Set<string>();
  const compare = (x: unknown, y: unknown, path: string): void => {
    if (isTree(x) && isTree(y)) {
      if (Array.isArray(x) && Array.isArray(y) && x.length !== y.length) found.add(path);
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)]))
        compare(x[key], y[key], Array.isArray(x) ? path : [path, key].filter(Boolean).join('.'));
    } else if (x !== y) found.add(path);
  };
  compare(a, b, '');
  return [...found].sort();
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
