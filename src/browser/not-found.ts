import { ROOT } from './page/load-data.ts';
import { readPath } from './search/read-path.ts';

/* The page for missing ones: suggests what the words of the address lead to. Without it, or without data, the page stays as it is. */
const path = location.pathname.slice(new URL(ROOT).pathname.length);
const query = path === '404.html' ? null : readPath(path);
if (query && query.text !== '') {
  import('./search/suggest-pages.ts')
    .then(({ suggestPages }) => suggestPages(query))
    .then((section) => section && document.querySelector('main')?.append(section))
    .catch(() => null);
}
