/** The address of the site: scripts lie in its folder "assets", wherever it is published. */
export const siteRoot = new URL('../', import.meta.url);
