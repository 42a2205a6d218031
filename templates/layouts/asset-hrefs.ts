/** A hash of each file of the assets, by its name. */
export type AssetVersions = Readonly<Record<string, string>>;

/** Hrefs of the assets in a folder, by name: one changes with its file, so that no browser keeps an old one. */
export function assetHrefs(folder: string, versions: AssetVersions): (name: string) => string {
  return (name) => `${folder}${name}?v=${versions[name] ?? ''}`;
}
