import { compareText } from '../model/compare.ts';
import type { Diff } from './diff.ts';
import type { Version } from './version.ts';

/**
 * Which addresses came, which lead on to others now, and which lead nowhere.
 * @param heirs By the url that a thing had, the url that it has.
 */
export function compareAddresses(
  before: Version,
  after: Version,
  heirs: ReadonlyMap<string, string>,
): Diff['urls'] {
  const gone = [...before.urls].filter((url) => !after.urls.has(url));
  const former = [...before.redirects.keys()].filter((url) => !after.urls.has(url));
  return {
    added: [...after.urls].filter((url) => !before.urls.has(url)).sort(compareText),
    redirected: gone
      .flatMap((from) => {
        const to = after.redirects.get(from);
        return to === undefined ? [] : [{ from, to }];
      })
      .sort((a, b) => compareText(a.from, b.from)),
    lost: [...gone, ...former]
      .filter((url) => !after.redirects.has(url))
      .sort(compareText)
      .map((url) => ({ url, heir: heirs.get(url) ?? null })),
  };
}
