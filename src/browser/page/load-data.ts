/** The address of the site's root, with a slash behind it: scripts lie in its folder "assets". */
export const ROOT = new URL('../', import.meta.url).href;

/**
 * A JSON file of the site. The server is asked whether a kept copy is still good, so that files of different builds
 * never meet.
 * @throws Where it is not to be had.
 */
export async function loadData<T>(path: string): Promise<T> {
  const response = await fetch(ROOT + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
