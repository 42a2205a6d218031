import type { Idea } from '../../model/model.ts';
import type { StatusView } from '../views.ts';

/** How far an idea has come, in words. */
export const STATUS_VIEWS = {
  proposed: { key: 'proposed', label: 'Proposed' },
  accepted: { key: 'accepted', label: 'Accepted' },
  completed: { key: 'completed', label: 'Completed' },
} as const satisfies Record<Idea['status'], StatusView>;

/** What the status of an idea means, in one sentence; whether one may still apply is another matter. */
export function explainStatus(status: Idea['status'], term: string): string {
  switch (status) {
    case 'proposed':
      return `Proposed for ${term}; the documents do not say that it was accepted.`;
    case 'accepted':
      return `Accepted as one of the ideas of ${term}.`;
    case 'completed':
      return `The work on it was completed in ${term}.`;
  }
}
