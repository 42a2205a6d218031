import type { Judge } from './build-judge.ts';
import type { Answer, Question } from './worker-line.ts';

/** What a judge says to a question of the page. */
export function answerQuestion(question: Question, judge: Judge): Answer {
  switch (question.kind) {
    case 'judge':
      return { kind: 'judge', verdict: judge.judge(question.draft, question.today) };
    case 'mend':
      return { kind: 'mend', text: judge.mend(question.draft, question.today) };
    case 'template':
      return { kind: 'template', text: judge.template(question.path) };
  }
}
