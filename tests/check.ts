import { type CheckOptions, checkDocument } from '../src/check/check-document.ts';
import { fixDocument } from '../src/check/fix-document.ts';
import type { Problem } from '../src/check/problem.ts';
import { Registry } from '../src/model/registry.ts';
import { buildCheckedDocument } from '../src/rules/checked-document.ts';
import { buildSurroundings } from '../src/rules/surroundings.ts';
import { read, vocabulary } from './read.ts';

/** The projects of the examples. */
const registry = Registry.parse([
  { name: 'Harbor', repository: 'https://github.com/goharbor/harbor' },
  { name: 'Kubernetes', repository: 'https://github.com/kubernetes/kubernetes' },
  { name: 'Linkerd', repository: 'https://github.com/linkerd/linkerd2' },
  { name: 'Open Policy Agent (OPA)', repository: 'https://github.com/open-policy-agent/opa' },
  { name: 'Prometheus', repository: 'https://github.com/prometheus/prometheus' },
]);

/** A day on which the terms of 2026 are open and those of other years are not. */
const TODAY = '2026-02-01';

/** A document to check, among others. */
export interface Case {
  path: string;
  text: string;
  beside?: readonly { path: string; text: string }[];
}

/** The problems of a document. */
export function check({ path, text, beside = [] }: Case, options: Partial<CheckOptions> = {}): Problem[] {
  const reading = read(text, path);
  const readings = [reading, ...beside.map((other) => read(other.text, other.path))];
  const files = new Set(readings.map((other) => other.path));
  const surroundings = buildSurroundings(readings, { vocabulary, registry, files });
  const document = buildCheckedDocument(text, reading);
  return checkDocument(document, surroundings, { today: TODAY, site: '/', ...options });
}

/** What the fixes of some rules (of all, if none are named) make of a document. */
export function fix({ path, text, beside = [] }: Case, options: Partial<CheckOptions> = {}): string {
  return fixDocument(text, (next) => check({ path, text: next, beside }, options));
}

/** "7:12-7:20 Expected ...": where a problem is, and what it is. */
export function print({ place: { start, end }, reason }: Problem): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${reason}`;
}
