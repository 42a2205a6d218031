import { arrangeCalls } from './page/arrange-calls.ts';
import { toMoment } from './page/tell-windows.ts';

/* What the home page runs. */
const now = toMoment(new Date());
for (const list of document.querySelectorAll<HTMLElement>('[data-calls]')) arrangeCalls(list, now);
