import { guardScripts } from './page/guard-scripts.ts';
import { findPlaygroundParts } from './playground/find-playground-parts.ts';
import { startPlayground } from './playground/start-playground.ts';

/* The page on which people try a list of ideas. */
guardScripts();
const parts = findPlaygroundParts();
if (parts) startPlayground(parts);
