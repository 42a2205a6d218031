import { type ExplorerState, NO_STATE, writeState } from './explorer-state.ts';

/** What the visitor asks for, step by step: each step is one of the browser's history. */
export interface Visit {
  state(): ExplorerState;
  /** How many rows are shown, if there are so many. */
  shown(): number;
  /** Asks for something else. Changes of the same step, where it has a name, are one step back. */
  change(update: (state: ExplorerState) => ExplorerState, step?: string): Promise<void>;
  showMore(): Promise<void>;
}

interface VisitOptions {
  /** What a query of the URL asks for. */
  read(query: string): Promise<ExplorerState>;
  draw(): Promise<void>;
}

/** How many rows are shown at first, and added each time. */
const ROWS = 60;

/** Starts with what the URL asks for; where it asks for nothing, the page is left as it is. */
export function startVisit({ read, draw }: VisitOptions): Visit {
  let state = NO_STATE;
  let shown = ROWS;
  let lastStep = '';
  /** Of the URL as it is now; `null` where that failed. */
  let reading: Promise<void> | null = null;

  const readUrl = (): Promise<void> => {
    const own = read(location.search).then(
      (asked) => {
        if (reading === own) state = asked;
      },
      (error: unknown) => {
        if (reading === own) reading = null;
        throw error;
      },
    );
    reading = own;
    return own;
  };
  /** What is asked for meanwhile must not be lost when the URL is read at last, nor what the URL asks for. */
  const untilRead = async (): Promise<void> => {
    let own: Promise<void> | null = null;
    while (own === null || own !== reading) {
      own = reading ?? readUrl();
      await own;
    }
  };
  const open = async (): Promise<void> => {
    shown = findShown();
    lastStep = '';
    await readUrl();
    await draw();
  };
  window.addEventListener('popstate', () => void open());
  if (location.search === '' && findShown() === ROWS) reading = Promise.resolve();
  else void open();

  return {
    state: () => state,
    shown: () => shown,
    change: async (update, step = '') => {
      await untilRead();
      state = update(state);
      shown = ROWS;
      const url = `${location.pathname}${writeState(state)}`;
      if (step !== '' && step === lastStep) history.replaceState(null, '', url);
      else history.pushState(null, '', url);
      lastStep = step;
      await draw();
    },
    showMore: async () => {
      await untilRead();
      shown += ROWS;
      history.replaceState({ shown }, '');
      await draw();
    },
  };
}

/** How many rows were shown when the visitor left this place in the history. */
function findShown(): number {
  const kept: unknown = history.state;
  const isOurs = typeof kept === 'object' && kept !== null && 'shown' in kept;
  return isOurs && typeof kept.shown === 'number' ? kept.shown : ROWS;
}
