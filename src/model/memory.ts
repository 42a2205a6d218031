import type { IdeaReading } from '../parse/reading.ts';
import type { IdeaContent } from './build-idea.ts';
import { keepFields } from './keep-fields.ts';
import type { Idea } from './model.ts';

/** What one model is worth to the next one of nearly the same readings: half of the work goes into the fields of ideas. */
export interface ModelMemory {
  /** The fields of an idea, out of what documents tell of it and what its keys say. */
  fieldsOf(tellings: readonly IdeaReading[], content: IdeaContent): Idea['fields'];
}

/** Remembers the fields of the ideas of readings, as long as there are the readings. */
export function openMemory(): ModelMemory {
  const known = new WeakMap<
    IdeaReading,
    { tellings: readonly IdeaReading[]; content: string; fields: Idea['fields'] }
  >();
  return {
    fieldsOf(tellings, content) {
      const [first] = tellings;
      const before = first && known.get(first);
      const said = JSON.stringify(content);
      const isSame =
        before?.content === said && before.tellings.every((idea, index) => idea === tellings[index]);
      if (before && isSame && before.tellings.length === tellings.length) return before.fields;
      const fields = keepFields(tellings, content);
      if (first) known.set(first, { tellings, content: said, fields });
      return fields;
    },
  };
}

/** For a model that is built once. */
export const NO_MEMORY: ModelMemory = { fieldsOf: keepFields };
