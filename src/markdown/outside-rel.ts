/**
 * The `rel` of links that documents lead away with: search engines give them no weight (`nofollow`), and are told that
 * anyone may have written them (`ugc`); a window that they open knows nothing of the one before (`noopener`).
 */
export const OUTSIDE_REL = ['nofollow', 'noopener', 'ugc'];
