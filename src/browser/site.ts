import { switchThemes } from './page/switch-themes.ts';

/* What every page runs. */
switchThemes();
