import { defaultSchema, type Schema } from 'hast-util-sanitize';
import { ID_PREFIX } from './id-prefix.ts';
import { OUTSIDE_REL } from './outside-rel.ts';

/** Each tag that stays is one that markdown makes; what nobody needs to read an idea is not among them. */
const TAGS = {
  text: ['p', 'br', 'hr', 'blockquote', 'pre', 'code'],
  /** Level 1 is the page's, level 2 its sections'. */
  headings: ['h3', 'h4', 'h5', 'h6'],
  /** `sup` is the number of a footnote. */
  marks: ['strong', 'em', 'del', 'sup'],
  lists: ['ul', 'ol', 'li'],
  tables: ['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  /** `img` is in the tree only where the settings want pictures. */
  resources: ['a', 'img'],
};

/** All that a rendered field may hold; whatever else stands in the tree is dropped, whoever put it there. */
export const SAFE_HTML: Schema = {
  tagNames: Object.values(TAGS).flat(),
  attributes: {
    a: [
      // Where it leads; its protocols are below.
      'href',
      // Told of links that lead away, and of no others: documents cannot say more of a link.
      ['rel', ...OUTSIDE_REL],
      // The way back from a footnote leads to its number.
      ['id', new RegExp(`^${ID_PREFIX}`)],
      // The way back is a sign, which has no words of its own.
      ['ariaLabel', /^Back to /],
    ],
    // A footnote, to which its number leads.
    li: [['id', new RegExp(`^${ID_PREFIX}`)]],
    // A list goes on where another one ended.
    ol: ['start'],
    img: [
      'src',
      // What it shows, for who does not see it.
      'alt',
      // A picture that nobody scrolls to is not asked for.
      ['loading', 'lazy'],
      // Text is there before pictures are.
      ['decoding', 'async'],
      // Its host need not know which page somebody reads.
      ['referrerPolicy', 'no-referrer'],
    ],
  },
  protocols: {
    // The web, and mail where addresses are published; not `javascript`, `data` and what else may run.
    href: ['http', 'https', 'mailto'],
    // A page that came encrypted shows no picture that did not.
    src: ['https'],
  },
  // Rows stand in tables, items in lists: elsewhere a browser would move them out of the field.
  ancestors: defaultSchema.ancestors ?? {},
  // Ids carry the prefix already.
  clobber: [],
  // The text of a script is not for readers.
  strip: ['script'],
};
