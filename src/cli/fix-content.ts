import { applyFixes } from '../check/apply-fixes.ts';
import { ROUNDS } from '../check/fix-document.ts';
import type { Known } from '../check/read-kept.ts';
import type { Verdict } from './judge-content.ts';
import { replaceText } from './replace-text.ts';

export interface FixOptions {
  content: string;
  /** Reads and checks the content as it is now; `known` is what was made of it before. */
  judge: (known: Known | null) => Promise<Verdict>;
}

export interface FixedContent {
  /** What is left. */
  verdict: Verdict;
  /** How many problems were mended in each document, by its path. */
  mended: ReadonlyMap<string, number>;
}

/**
 * Writes the fixes of the documents that are asked for, of those problems alone that the change touched where one is
 * asked for. Behind each round all is read and checked anew, because one fix may lay open another, in other documents
 * too.
 * @throws UsageError Where a file cannot be written.
 */
export async function fixContent({ content, judge }: FixOptions): Promise<FixedContent> {
  const mended = new Map<string, number>();
  let verdict = await judge(null);
  for (let round = 0; round < ROUNDS; round++) {
    const { files, touched, read } = verdict;
    let isDone = true;
    for (const { path, text, problems } of files) {
      const chosen = problems.filter((problem) => touched?.has(problem) ?? true);
      const fixed = applyFixes(text, chosen);
      if (fixed.text === text) continue;
      await replaceText(path, { content, before: text, after: fixed.text });
      mended.set(path, (mended.get(path) ?? 0) + fixed.mended.length);
      isDone = false;
    }
    if (isDone) break;
    verdict = await judge(read);
  }
  return { verdict, mended };
}
