import { UsageError } from '../content/usage-error.ts';
import { findAddress } from './steps/find-address.ts';
import { publishPreview } from './steps/publish-preview.ts';
import { publishSite } from './steps/publish-site.ts';
import { removePreview } from './steps/remove-preview.ts';
import { renderSummary } from './steps/render-summary.ts';

/** What the steps of `action.yml` may ask for; each tells what it did, or what it was asked for. */
const STEPS: ReadonlyMap<string, (env: NodeJS.ProcessEnv) => Promise<string>> = new Map([
  ['find-address', findAddress],
  ['render-summary', renderSummary],
  ['publish-site', publishSite],
  ['publish-preview', publishPreview],
  ['remove-preview', removePreview],
]);

/**
 * Runs a step, with all it needs in variables.
 * @returns The exit code: 0 done or nothing to do, 2 not asked properly.
 */
export async function runStep(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const step = STEPS.get(args[0] ?? '');
    if (step === undefined || args.length !== 1)
      throw new UsageError(`Name one step: ${[...STEPS.keys()].join(', ')}.`);
    process.stdout.write(`${await step(env)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`almanac: ${error.message}\n`);
    return 2;
  }
}
