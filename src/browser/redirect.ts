/* Leads on to where a page has moved, with the query and the fragment that the reader came with. */
const link = document.querySelector<HTMLAnchorElement>('a[data-moved]');
if (link) {
  const target = new URL(link.href);
  target.search = location.search;
  target.hash = location.hash;
  location.replace(target);
}
