import { ID_PREFIX } from '../../markdown/id-prefix.ts';

/** Leads a link to a part of a page from when ids of documents had no prefix to where that part is now. */
export function followFragment(): void {
  const id = fragmentOf(location.hash);
  if (id === '' || document.getElementById(id) || !document.getElementById(ID_PREFIX + id)) return;
  location.replace(`#${ID_PREFIX}${id}`);
}

function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
