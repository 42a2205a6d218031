import { followFragment } from './page/follow-fragment.ts';
import { showOpen } from './page/show-open.ts';
import { switchThemes } from './page/switch-themes.ts';
import { tellWindows, toMoment } from './page/tell-windows.ts';
import { wireSearch } from './search/wire-search.ts';

/* What every page runs. */
switchThemes();
followFragment();
const now = toMoment(new Date());
tellWindows(document, now);
showOpen(document, now.day);
wireSearch();
