import type { Idea } from '../../model/model.ts';
import type { StatusView } from '../site.ts';

/** How far an idea has come, in words. */
export const STATUS_VIEWS = {
  proposed: {
    key: 'proposed',
    label: 'Proposed',
    explanation: 'This idea was proposed for its term; its documents do not say that it was accepted.',
  },
  accepted: { key: 'accepted', label: 'Accepted', explanation: 'The program took this idea into its term.' },
  completed: { key: 'completed', label: 'Completed', explanation: 'The work on this idea was completed.' },
} as const satisfies Record<Idea['status'], StatusView>;
