const [OPEN, CLOSE] = ['<!--', '-->'];

/**
 * The comments of some HTML, in order. One that is not closed is none: a pattern would look for its end as often as such
 * a text opens one.
 */
export function findComments(html: string): string[] {
  const comments: string[] = [];
  replaceComments(html, (comment) => {
    comments.push(comment);
    return '';
  });
  return comments;
}

/** Some HTML with something else in the place of each of its comments. */
export function replaceComments(html: string, replace: (comment: string) => string): string {
  let done = '';
  let at = 0;
  for (;;) {
    const start = html.indexOf(OPEN, at);
    const close = start < 0 ? -1 : html.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) return done + html.slice(at);
    const end = close + CLOSE.length;
    done += html.slice(at, start) + replace(html.slice(start, end));
    at = end;
  }
}
