import { z } from 'zod';
import { Model } from '../../model/model.ts';
import { placeModel, toJson } from '../../model/publish-model.ts';
import type { SiteFile } from '../site.ts';

const SLICES = ['ideas', 'projects', 'mentors', 'terms', 'programs'] as const;

/**
 * What `almanac export` writes, each file when it is asked for: of a large site each is hundreds of megabytes.
 * @param root What stands before the addresses of the model: an address or a path prefix, with a slash at its end.
 */
export function buildModelFiles(model: Model, root: string): SiteFile[] {
  return [
    toFile('model', () => placeModel(model, root)),
    ...SLICES.map((name) => toFile(name, () => placeModel(model, root)[name])),
    toFile('schema', () => z.toJSONSchema(Model)),
  ];
}

function toFile(name: string, value: () => unknown): SiteFile {
  return { path: `api/${name}.json`, content: () => toJson(value()) };
}
