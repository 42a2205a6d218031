#!/usr/bin/env node
import { runCli } from './run-cli.ts';
import { tuneEngine } from './tune-engine.ts';

tuneEngine();
process.exitCode = await runCli(process.argv.slice(2));
