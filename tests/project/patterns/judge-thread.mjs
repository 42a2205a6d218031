import { parentPort } from 'node:worker_threads';

// The backend that is the same everywhere, not the one of the machine, if it has one.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

// Steps are counted, not seconds, which a busy machine has fewer of: a thousand for each character of an attack.
const LIMITS = {
  ...{ attackLimit: 30_000_000, maxAttackStringSize: 30_000, attackTimeout: null },
  ...{ incubationTimeout: null, seedingTimeout: null, timeout: 60_000 },
};

parentPort?.on('message', ({ source, flags }) => {
  parentPort?.postMessage(checkSync(source, flags, LIMITS));
});
