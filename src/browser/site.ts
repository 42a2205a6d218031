import { switchThemes } from './page/switch-themes.ts';
import { tellWindows, toMoment } from './page/tell-windows.ts';
import { wireSearch } from './search/wire-search.ts';

/* What every page runs. */
switchThemes();
tellWindows(document, toMoment(new Date()));
wireSearch();
