import { buildUrlReader } from './build-url-reader.ts';
import { type ExplorerState, NO_STATE, writeState } from './explorer-state.ts';

/** What the visitor asks for, step by step: each step is one of the browser's history. */
export interface Visit {
  state(): ExplorerState;
  /** How many rows are shown, if there are so many. */
  shown(): number;
  /** Asks for something else. Changes of the same step, where it has a name, are one step back. */
  change(update: (state: ExplorerState) => ExplorerState, step?: string): Promise<void>;
  showMore(): Promise<void>;
  /** What is asked for is shown now. */
  settle(): void;
  /** What is asked for cannot be shown: what is shown is asked for again, and the URL read again before the next change. */
  takeBack(): void;
}

interface VisitOptions {
  /** What a query of the URL asks for; `null` where that cannot be known now. */
  read(query: string): Promise<ExplorerState | null>;
  /** Shows what is asked for, then settles it or takes it back. */
  draw(): Promise<void>;
  /** Called with what is asked for again. */
  onTakenBack(state: ExplorerState): void;
}

/** How many rows are shown at first, and added each time. */
const ROWS = 60;

/** Starts with what the URL asks for; where it asks for nothing, the page is left as it is. */
export function startVisit({ read, draw, onTakenBack }: VisitOptions): Visit {
  let state = NO_STATE;
  let shown = ROWS;
  let lastStep = '';
  /** What the page shows, and the query that stays if what is asked for next cannot be shown. */
  let settled = { state, shown, query: location.search };
  const url = buildUrlReader(read, (asked) => {
    state = asked;
  });
  const takeBack = (): void => {
    ({ state, shown } = settled);
    lastStep = '';
    if (location.search !== settled.query)
      history.replaceState(null, '', `${location.pathname}${settled.query}`);
    url.forget();
    onTakenBack(state);
  };
  const open = async (): Promise<void> => {
    shown = findShown();
    lastStep = '';
    settled = { ...settled, query: location.search };
    if (await url.read()) await draw();
  };
  window.addEventListener('popstate', () => void open());
  if (location.search === '' && findShown() === ROWS) url.skip();
  else void open();

  return {
    state: () => state,
    shown: () => shown,
    settle: () => {
      settled = { state, shown, query: location.search };
    },
    takeBack,
    change: async (update, step = '') => {
      if (!(await url.untilRead())) return takeBack();
      state = update(state);
      shown = ROWS;
      const href = `${location.pathname}${writeState(state)}`;
      if (step !== '' && step === lastStep) history.replaceState(null, '', href);
      else history.pushState(null, '', href);
      lastStep = step;
      await draw();
    },
    showMore: async () => {
      if (!(await url.untilRead())) return;
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
