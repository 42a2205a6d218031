const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Lets the reader choose between the theme of the system, the light and the dark one. */
export function switchThemes(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  show(button, findTheme());
  button.hidden = false;
  // A page that comes back as it was left may have been left before the choice.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(button, findKept());
  });
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(findTheme()) + 1) % THEMES.length] ?? 'auto';
    keep(next);
    show(button, next);
  });
}

function findTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === chosen) ?? 'auto';
}

function findKept(): Theme {
  try {
    const kept = localStorage.getItem('theme');
    return THEMES.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return findTheme();
  }
}

function show(button: HTMLButtonElement, theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const name = button.querySelector('[data-theme-name]');
  if (name) name.textContent = theme;
}

/** Where a browser keeps nothing for the site, the choice holds for the page. */
function keep(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}
