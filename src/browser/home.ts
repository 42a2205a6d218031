import { arrangeCalls } from './page/arrange-calls.ts';
import { toLocalDay } from './page/tell-windows.ts';

/* What the home page runs. */
const today = toLocalDay(new Date());
for (const list of document.querySelectorAll<HTMLElement>('[data-calls]')) arrangeCalls(list, today);
