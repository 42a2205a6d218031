import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageDirectory } from '../package.ts';
import { RULE_IDS, type RuleId } from '../rules/rule-ids.ts';
import { RulePage } from '../rules/rule-page.ts';

/**
 * The manual of the rules, in their order: the pages that stand beside them, as `npm run compile` read them.
 * @throws Where the package has not been compiled.
 */
export function loadManual(): Map<RuleId, RulePage> {
  const text = readFileSync(join(packageDirectory, 'dist', 'manual.json'), 'utf8');
  return new Map(Manual.parse(JSON.parse(text)));
}

const Manual = z.array(z.tuple([z.enum(RULE_IDS), RulePage]));
