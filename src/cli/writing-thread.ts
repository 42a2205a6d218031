import { parentPort } from 'node:worker_threads';
import { buildPages } from '../site/build-site.ts';
import { listEntries, toFilePath } from '../site/list-entries.ts';
import { loadEleventy } from './run-eleventy.ts';
import { writeEntries } from './write-entries.ts';
import type { WritingJob } from './writing-job.ts';

/* What a thread of `buildInto` runs: it answers a job with the prints of the pages that it wrote. */
parentPort?.on('message', async ({ model, options, paths, ...folder }: WritingJob) => {
  const site = { ...buildPages(model, options), redirects: [], files: [], problems: [] };
  const chosen = new Set(paths);
  const entries = listEntries(site).filter((entry) => chosen.has(toFilePath(entry)));
  parentPort?.postMessage(await writeEntries({ site, entries, ...folder }));
});
// Meanwhile the model is joined.
await loadEleventy();
