import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded before a program (`node --import`): at its end the program writes what it took, with all its threads, into the
 * folder that BENCH_USAGE names. Processes of Node.js that it starts do so, too.
 */
const folder = process.env.BENCH_USAGE;
if (folder && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = {
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      children: childrenSeconds(),
      memory: maxRSS * 1024,
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });

/** The seconds of CPU of the processes that it started and that have ended: Linux tells them in ticks of 10 ms. */
function childrenSeconds() {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
