/** Before anything is painted: the theme that the reader chose, so that no page flashes in the other one. */
export const THEME_SCRIPT =
  'try{const t=localStorage.getItem("theme");if(t)document.documentElement.dataset.theme=t}catch{}';
