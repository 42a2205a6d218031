import type { Problem } from '../check/problem.ts';
import type { Model } from '../model/model.ts';
import type { Reading } from '../parse/reading.ts';
import type { Side } from './diff.ts';

/** A document of a version. */
export interface VersionDocument {
  path: string;
  text: string;
  reading: Reading;
}

/** All that is compared of a content at one time. */
export interface Version {
  side: Side;
  model: Model;
  /** By path: those that could be read. */
  documents: ReadonlyMap<string, VersionDocument>;
  /** What could not be read, and why. */
  unread: readonly { path: string; reason: string }[];
  /** What the settings files say, by their names: values as YAML has them. */
  settings: ReadonlyMap<string, unknown>;
  /** The addresses of the site that people keep. */
  urls: ReadonlySet<string>;
  /** Former addresses, with those to which they lead. */
  redirects: ReadonlyMap<string, string>;
}

/** The problems of documents, by path: those that need not be the same on both sides. */
export type Problems = ReadonlyMap<string, readonly Problem[]>;
