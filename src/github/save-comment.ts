import { z } from 'zod';
import type { Api } from './open-api.ts';

/** Begins the one comment that is ours; readers do not see it. */
const MARKER = '<!-- almanac-preview -->';

/** Whom GitHub names as the author of what the token of a run writes. */
const AUTHOR = 'github-actions[bot]';

const PAGE = 100;
const Comments = z.array(
  z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullable() }),
);

export interface CommentOptions {
  /** The number of the pull request. */
  number: number;
  /** Markdown. */
  body: string;
  /** Whether to write a comment where there is none yet. */
  isNeeded: boolean;
}

/**
 * Writes our comment below a pull request: the one that is there gets the new text. A comment of somebody else is never
 * ours, whatever it begins with.
 */
export async function saveComment(api: Api, { number, body, isNeeded }: CommentOptions): Promise<void> {
  const text = { body: `${MARKER}\n${body}` };
  const id = await findComment(api, number);
  if (id !== null) await api.send('PATCH', `issues/comments/${id}`, text);
  else if (isNeeded) await api.send('POST', `issues/${number}/comments`, text);
}

async function findComment(api: Api, number: number): Promise<number | null> {
  for (let page = 1; ; page++) {
    const comments = await api.get(`issues/${number}/comments?per_page=${PAGE}&page=${page}`, Comments);
    const ours = comments.find(({ body, user }) => user?.login === AUTHOR && body?.startsWith(MARKER));
    if (ours !== undefined) return ours.id;
    if (comments.length < PAGE) return null;
  }
}
