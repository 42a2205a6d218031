import { afterAll } from 'vitest';
import { removeFolders } from './cli/run-almanac.ts';

/** Registered before the hooks of a test file, it runs behind them: by then nothing uses its folders any more. */
afterAll(removeFolders);
