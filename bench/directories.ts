import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the bench. */
export const benchDirectory = dirname(fileURLToPath(import.meta.url));

/** The folder of the project: programs run in it. */
export const projectDirectory = join(benchDirectory, '..');

/** The compiled command. */
export const almanac = join(projectDirectory, 'dist', 'src', 'cli', 'almanac.js');
