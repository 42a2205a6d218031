import { replaceComments } from './find-comments.ts';
import { isMarkup } from './markup.ts';

/** A tag of HTML. */
export interface Tag {
  /** In lower case. */
  name: string;
  isClosing: boolean;
  /** Values as written, by names in lower case; "" for those without a value. */
  attributes: ReadonlyMap<string, string>;
  /** Offsets in the text (0-based, end exclusive). */
  start: number;
  end: number;
}

/** Tags of HTML that no page shows as meant: what embeds something, and what the list of safe tags leaves out. */
const OTHERS = new Set(
  `abbr article aside audio button canvas cite embed fieldset figcaption figure footer form header iframe label main mark
  nav noscript object script select style svg textarea time video`
    .trim()
    .split(/\s+/),
);

const TAG = /<(\/?)([a-z][a-z\d-]*)((?:\s[^<>]*?)?)\/?>/gi;
/** What of a comment is left, so that offsets stay: no part of a tag. */
const HOLE = '<';
const ATTRIBUTE = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/gi;

/** The tags of some HTML, in order: words in angle brackets that are no names of tags are left out, and comments. */
export function readTags(html: string): Tag[] {
  const bare = replaceComments(html, (comment) => `${HOLE.repeat(comment.length - 1)}>`);
  return [...bare.matchAll(TAG)].flatMap(({ 0: all, 1: slash, 2: name = '', 3: rest = '', index }) => {
    const isTag = name !== '' && (isMarkup(name) || OTHERS.has(name.toLowerCase()));
    if (!isTag) return [];
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(
      ([, key = '', ...values]) =>
        [key.toLowerCase(), values.find((value) => value !== undefined) ?? ''] as const,
    );
    const isClosing = slash === '/';
    return [
      {
        name: name.toLowerCase(),
        isClosing,
        attributes: new Map(attributes),
        start: index,
        end: index + all.length,
      },
    ];
  });
}
