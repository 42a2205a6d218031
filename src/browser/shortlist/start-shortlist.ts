import type { Brief } from '../../site/files/build-brief.ts';
import { BRIEF_PATH } from '../../site/files/search-paths.ts';
import { ideaIdAt } from '../../site/table/to-idea-record.ts';
import { writePicks } from '../explorer/explorer-state.ts';
import { loadData } from '../page/load-data.ts';
import { buildComparison } from './build-comparison.ts';
import type { ShortlistParts } from './find-shortlist-parts.ts';
import { describeShortlist, readShortlist } from './read-shortlist.ts';

/** Shows the ideas that the URL picks, side by side. */
export async function startShortlist(parts: ShortlistParts): Promise<void> {
  if (!new URLSearchParams(location.search).has('pick')) {
    parts.empty.hidden = false;
    return;
  }
  const brief = await findBrief(parts);
  if (brief === null) return;
  const draw = (): void => drawShortlist(parts, brief, remove);
  const remove = (place: number): void => {
    const places = readShortlist(new URLSearchParams(location.search), brief).places;
    const query = toQuery(
      brief,
      places.filter((other) => other !== place),
    );
    history.pushState(null, '', `${location.pathname}${query}`);
    draw();
    (parts.comparison.hidden ? parts.back : parts.comparison).focus();
  };
  window.addEventListener('popstate', draw);
  parts.print.addEventListener('click', () => window.print());
  parts.copy.addEventListener('click', () => void copyLink(parts));
  draw();
}

/** `null`, and said so, where it is not to be had. */
async function findBrief({ count }: ShortlistParts): Promise<Brief | null> {
  count.textContent = 'Loading the ideas…';
  try {
    return await loadData<Brief>(BRIEF_PATH);
  } catch {
    count.textContent = 'The ideas could not be loaded. Check the connection, then reload the page.';
    return null;
  }
}

function drawShortlist(parts: ShortlistParts, brief: Brief, onRemove: (place: number) => void): void {
  const shortlist = readShortlist(new URLSearchParams(location.search), brief);
  const isEmpty = shortlist.places.length === 0;
  parts.count.textContent = describeShortlist(shortlist);
  parts.empty.hidden = !isEmpty;
  parts.comparison.hidden = isEmpty;
  // Wide tables scroll in it: the keyboard must reach it.
  parts.comparison.tabIndex = 0;
  parts.comparison.replaceChildren(
    ...(isEmpty ? [] : [buildComparison({ brief, places: shortlist.places, onRemove })]),
  );
  parts.copy.hidden = isEmpty;
  parts.print.hidden = isEmpty;
  parts.back.href = `${parts.back.pathname}${toQuery(brief, shortlist.places)}`;
}

function toQuery(brief: Brief, places: readonly number[]): string {
  return writePicks(places.map((place) => ideaIdAt(brief, place)));
}

/** Where the browser does not let a page write to the clipboard, the link is there to be copied by hand. */
async function copyLink({ count }: ShortlistParts): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    count.textContent = 'The link is copied.';
  } catch {
    count.textContent = `Copy this link: ${location.href}`;
  }
}
