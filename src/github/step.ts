import { runStep } from './run-step.ts';

process.exitCode = await runStep(process.argv.slice(2), process.env);
