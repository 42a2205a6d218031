import { findShortlistParts } from './shortlist/find-shortlist-parts.ts';
import { startShortlist } from './shortlist/start-shortlist.ts';

/* The page that compares ideas. */
const parts = findShortlistParts();
if (parts) void startShortlist(parts);
