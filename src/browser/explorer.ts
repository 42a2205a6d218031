import { findParts } from './explorer/find-parts.ts';
import { startExplorer } from './explorer/start-explorer.ts';

/* The page of all ideas. */
const parts = findParts();
if (parts) startExplorer(parts);
