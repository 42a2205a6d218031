export const data = {
  pagination: { data: 'numbers', size: 1, alias: 'number' },
  eleventyExcludeFromCollections: true,
  permalink: ({ number }) => `/${number}/index.html`,
};

export function render() {
  return '<!doctype html><html lang="en"><title>A page</title><p>A page.</p></html>';
}
