import { spawnSync } from 'node:child_process';

/* run-program.mjs PROGRAM ...ARGUMENTS: runs a program that is none of Node.js, so that its usage is told as that of a child. */
const [, , program, ...args] = process.argv;
const { status } = spawnSync(program, args, { stdio: 'inherit' });
process.exitCode = status ?? 1;
