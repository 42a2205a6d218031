import type { Block } from '../markdown/block.ts';
import { isHardBreak } from '../markdown/leaf.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Token, toTokens } from './people-tokens.ts';
import type { RoleBook } from './role-book.ts';

/**
 * The tokens of a block, without those that only look like the ends of names.
 * In an item that names one person a comma parts no people: `Hung-Ying, Tai (@hydai)` is a name, `Jane Doe, @jane` a
 * name and its handle, `Jane Doe, Acme (@jane)` a name, a firm and a handle. Labels of a record ("GitHub: @jane") go.
 */
export function tidyTokens(block: Block, roles: RoleBook, { labels }: Vocabulary): Token[] {
  const whole = joinHandles(joinLines(dropRecordLabels(joinFirms(toTokens(block)), roles, labels.person)));
  const isProfile = (token: Token | undefined): boolean =>
    token?.type === 'github' || token?.type === 'twitter';
  if (!block.bullet || whole.filter(isProfile).length !== 1) return whole;
  const tokens = dropFirm(whole, roles);
  const comma = tokens.findIndex((token) => token.type === 'separator');
  const behind = tokens[comma + 1];
  if (comma < 1 || tokens.slice(0, comma).some((token) => !isNaming(token))) return tokens;
  if (isProfile(behind)) return tokens.toSpliced(comma, 1);
  const [first] = tokens;
  const open = tokens.findIndex((token, index) => index > comma && token.type !== 'words');
  if (tokens[open]?.type !== 'open') return tokens;
  if (comma > 1) return tokens.toSpliced(comma, open - comma);
  const isName = open === comma + 2 && first?.type === 'words' && !first.text.includes(' ');
  return isName ? [{ ...first, text: `${first.text},` }, ...tokens.slice(2)] : tokens;
}

/**
 * `Jane Doe @ Red Hat (@jane)`: "@" and the words behind it are one token. It is but a word where nobody stands before it
 * or a handle behind it, and among details: "jane" in `Jane Doe (jane @ Slack)` is no handle on GitHub.
 */
function joinFirms(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  let isDetail = false;
  for (const [index, token] of tokens.entries()) {
    const last = joined.at(-1);
    if (token.type === 'open') isDetail = tokens[index - 1]?.type === 'words';
    if (token.type === 'close') isDetail = false;
    if (token.type === 'words' && last?.type === 'firm')
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${token.text}`,
        place: { start: last.place.start, end: token.place.end },
      };
    else if (token.type === 'firm' && (isDetail || !isFirm(tokens, index)))
      joined.push({ ...token, type: 'words', url: null });
    else joined.push(token);
  }
  return joined;
}

function isFirm(tokens: readonly Token[], index: number): boolean {
  const [before, next, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  // The words of a link to a profile stand where its handle does.
  const isFollowed = next?.type === 'words' && next.place !== behind?.place;
  return isFollowed && before !== undefined && OF_PEOPLE.includes(before.type);
}

/** With what somebody's name and details may end. */
const OF_PEOPLE: readonly Token['type'][] = ['words', 'github', 'twitter', 'email', 'close'];

/** Whether a token is a part of a name, or of the firm behind it. */
function isNaming(token: Token | undefined): boolean {
  return token?.type === 'words' || token?.type === 'firm';
}

/** Without one word behind the last comma that is no role: `Jane Doe (@jane), Acme`. */
function dropFirm(tokens: readonly Token[], roles: RoleBook): Token[] {
  const [comma, firm] = tokens.slice(-2);
  const isFirm = comma?.type === 'separator' && firm?.type === 'words' && !roles.find(firm.text);
  const hasProfile = tokens.slice(0, -2).some(({ type }) => type === 'github' || type === 'twitter');
  return isFirm && hasProfile ? tokens.slice(0, -2) : [...tokens];
}

/** How many words before a handle may be its owner's name. */
const NEAR = 6;

/** `Jane Doe, @janedoe` is one person: the handle takes after the name. */
function joinHandles(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, index) => {
    const next = tokens[index + 1];
    if (token.type !== 'separator' || next?.type !== 'github') return true;
    const handle = fold(next.text).replaceAll(' ', '');
    let start = index;
    while (index - start < NEAR && isNaming(tokens[start - 1])) start -= 1;
    const words = tokens.slice(start, index).flatMap(({ text }) => fold(text).split(' '));
    return !words.some((word) => word.length > 2 && handle.includes(word));
  });
}

/** No label of a record is longer. */
const LABEL_WORDS = 4;

/** People who end a line on purpose seldom write as many columns before. */
const WIDE = 60;

/** Without the ends of wide lines that name several people, where they tear one name: `Joe Roe, Jane` above `Doe`. */
function joinLines(tokens: readonly Token[]): Token[] {
  let isList = false;
  return tokens.filter((token, index) => {
    if (token.type !== 'newline') {
      isList ||= token.type === 'separator';
      return true;
    }
    const next = tokens.slice(index + 1, index + 2 + LABEL_WORDS);
    const isLabel = next.find(({ type }) => type !== 'words')?.type === 'colon';
    const isTorn = tokens[index - 1]?.type === 'words' && next[0]?.type === 'words' && !isLabel;
    const isWide = token.place.start.column > WIDE && !isHardBreak({ value: '\n', place: token.place });
    const isWrapped = isList && isTorn && isWide;
    isList &&= isWrapped;
    return !isWrapped;
  });
}

/** Without "GitHub:", "Name:" and the like at the start of a line; roles stay. */
function dropRecordLabels(tokens: readonly Token[], roles: RoleBook, labels: readonly string[]): Token[] {
  const kept: Token[] = [];
  let line = 0;
  for (const token of tokens) {
    const isNear = token.type === 'colon' && kept.length - line <= LABEL_WORDS;
    const label = isNear ? kept.slice(line) : [];
    const isLabel = label.length > 0 && label.every(({ type }) => type === 'words');
    const name = fold(label.map(({ text }) => text).join(' '));
    if (isLabel && !roles.find(name) && labels.includes(name.replace(/ \d+$/, ''))) kept.length = line;
    else kept.push(token);
    if (token.type === 'newline' || token.type === 'separator') line = kept.length;
  }
  return kept;
}
