/** What the browser keeps of the playground, for this tab and as long as it is open. */
const KEYS = { text: 'playground:text', path: 'playground:path', before: 'playground:before' } as const;
type Kept = keyof typeof KEYS;

/** Keeps a value; where a browser keeps nothing for the site, it holds for the page. */
export function keep(name: Kept, value: string): void {
  try {
    sessionStorage.setItem(KEYS[name], value);
  } catch {
    return;
  }
}

export function findKept(name: Kept): string | null {
  try {
    return sessionStorage.getItem(KEYS[name]);
  } catch {
    return null;
  }
}
