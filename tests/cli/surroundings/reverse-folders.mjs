import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/* Loaded before a program (`--import`): folders list their entries the other way round. */
const reverse = (entries) => [...entries].reverse();
const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
fs.readdirSync = (...args) => reverse(readdirSync(...args));
fs.promises.readdir = async (...args) => reverse(await readdirLater(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, entries) => done(error, entries && reverse(entries)));
};
syncBuiltinESMExports();
