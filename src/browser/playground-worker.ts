import * as z from 'zod';
import { PlaygroundSurroundings, SURROUNDINGS_PATH } from '../site/files/playground-surroundings.ts';
import { loadData, ROOT } from './page/load-data.ts';
import { answerQuestion } from './playground/answer-question.ts';
import { buildJudge } from './playground/build-judge.ts';
import type { Answer, Numbered, Question } from './playground/worker-line.ts';

/* What reads and checks the text of the playground, beside the page: typing never waits for it. */

// Zod would make code of text, which a strict policy forbids: each try is told to the console.
z.config({ jitless: true });

const loading = loadData<unknown>(SURROUNDINGS_PATH).then((data) =>
  buildJudge(PlaygroundSurroundings.parse(data), ROOT),
);

self.addEventListener('message', ({ data }: MessageEvent<Numbered<Question>>) => {
  const reply = (content: Answer): void => self.postMessage({ id: data.id, content });
  loading
    .then((judge) => reply(answerQuestion(data.content, judge)))
    .catch((error: unknown) => reply({ kind: 'failure', reason: String(error) }));
});
