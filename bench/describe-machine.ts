import { cpus, totalmem, type } from 'node:os';
import type { Machine } from './report.ts';

/** The machine that this runs on. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    name: processors[0]?.model.trim() ?? 'an unknown processor',
    cores: processors.length,
    memory: totalmem(),
    system: type(),
    node: process.versions.node,
  };
}
