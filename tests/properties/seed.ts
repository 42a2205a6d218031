import fc from 'fast-check';

/** The same documents in every run, so that a change fails for what it changed; `FC_SEED` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
