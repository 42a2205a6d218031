import type { IdeaReading } from '../parse/reading.ts';
import { buildIdea, type IdeaContent, type IdeaContext } from './build-idea.ts';
import type { JoinedIdea } from './join-ideas.ts';

/** What one model is worth to the next one of nearly the same readings: most of the work goes into the ideas. */
export interface ModelMemory {
  /** What `buildIdea` makes of an idea. */
  ideaOf(tellings: JoinedIdea, context: IdeaContext): IdeaContent;
  /** Parts of models without e-mail addresses, which nothing changes; `null` where nobody remembers them. */
  clean: WeakSet<object> | null;
}

/** For a model that is built once. */
export const NO_MEMORY: ModelMemory = { ideaOf: buildIdea, clean: null };

interface Known {
  readings: readonly IdeaReading[];
  /** All else that the idea was made of, as JSON. */
  around: string;
  content: IdeaContent;
}

/** Remembers the ideas of readings, as long as there are the readings. The words of skills are to stay the same. */
export function openMemory(): ModelMemory {
  const known = new WeakMap<IdeaReading, Known>();
  return {
    clean: new WeakSet(),
    ideaOf(tellings, context) {
      const readings = tellings.map(({ idea }) => idea);
      const around = JSON.stringify(describeSurroundings(tellings, context));
      const before = known.get(tellings[0].idea);
      if (before?.around === around && readings.every((idea, index) => idea === before.readings[index]))
        return before.content;
      const content = buildIdea(tellings, context);
      known.set(tellings[0].idea, { readings, around, content });
      return content;
    },
  };
}

function describeSurroundings(tellings: JoinedIdea, { term, idOf, mentorNames }: IdeaContext): unknown {
  const people = tellings.flatMap(({ idea }) => idea.mentors).map(idOf);
  return [
    term,
    tellings.map(({ path, projects }) => [path, projects]),
    people.map((id) => [id, mentorNames.get(id)]),
  ];
}
