/**
 * What every id that a document has a say in begins with, and no id of a page's own: no document can take the place of
 * a part that a page or its scripts look for. It is GitHub's prefix, which people know.
 */
export const ID_PREFIX = 'user-content-';
