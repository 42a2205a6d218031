import { replaceComments } from '../markdown/find-comments.ts';
import { ELSEWHERE } from '../parse/read-parentheses.ts';
import { EMAIL } from '../vocabulary/email.ts';
import { trimEnd } from '../vocabulary/trim-end.ts';

/** A handle as somebody meant to write it. */
export interface WrittenHandle {
  /** What stands before it: "@", "@@", "@ ", "@https://github.com/"; nothing in a link to a profile. */
  sign: string;
  /** Without escapes; empty where there is none. */
  handle: string;
  /** Of the sign and the handle: UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  /** Whether a handle is all that can stand there: at the start of a field, an item, a person or parentheses. */
  isOpening: boolean;
}

const PROFILE = String.raw`(?:https?:\/\/)?(?:www\.)?github\.com\/@?`;
const WORD = String.raw`(?:[\p{Script=Latin}\p{N}._-]|\\[._-])*`;
/** Behind the address of a profile. */
const BEHIND = String.raw`\/?(?:[\s)\]>,;"'，。]|$)`;
/** A profile, with "@" before it or without; or some signs, and what stands behind them. */
const WRITTEN = new RegExp(
  String.raw`(?<profile>@*${PROFILE})(?<user>${WORD})(?=${BEHIND})|(?<![\p{L}\p{N}./])(?<at>@+[ \t]*)(?<word>${WORD})`,
  'gu',
);
/** Addresses, and links to anything but profiles. */
const OTHERS = new RegExp(
  String.raw`${EMAIL}|https?:\/\/(?!(?:www\.)?github\.com\/@?${WORD}${BEHIND})[^\s)\]>]+`,
  'gu',
);
/** What is left of those and of comments, so that offsets stay. */
const HOLE = '\u0000';

/** The handles in some text that names people, whatever is wrong with them; those of other places are left out. */
export function findWrittenHandles(text: string): WrittenHandle[] {
  const blank = (other: string): string => HOLE.repeat(other.length);
  const plain = replaceComments(text, blank).replace(OTHERS, blank);
  return [...plain.matchAll(WRITTEN)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { profile, user = '', at = '', word = '' } = groups;
    const end = index + whole.length;
    const before = plain.slice(0, index);
    const isText = profile === undefined && isTextOfLink(word, plain.slice(end));
    if (isText || isElsewhere(before, plain.slice(end))) return [];
    const sign = profile === undefined ? at : profile.startsWith('@') ? profile : '';
    const raw = unwrap(profile === undefined ? word : user, before);
    const length = whole.length - (profile === undefined ? word : user).length;
    const start = sign === '' ? index + length : index;
    return [
      {
        sign,
        handle: raw.replaceAll('\\', ''),
        start,
        end: index + length + raw.length,
        isOpening: isOpening(before),
      },
    ];
  });
}

/** Whether nothing stands before it, or what opens a field, an item or parentheses, or parts two people. */
function isOpening(before: string): boolean {
  const inner = trimEnd(before, /[[*_`]/);
  const bare = inner.trimEnd();
  const [last, gap] = [bare.at(-1), inner.slice(bare.length)];
  if (last === undefined || before.includes('[', inner.length) || gap.includes('\n')) return true;
  return '([（,;&|•'.includes(last) || (gap !== '' && '-*+'.includes(last));
}

/** `[@jane](...)` and `@[jane](...)`: what counts is where the link leads. */
function isTextOfLink(word: string, behind: string): boolean {
  return /^[^[\]\n]{0,100}\]\(/.test(behind) || (word === '' && /^[[<`*\0]/.test(behind));
}

/** Without the underscore that closes emphasis: `_@jane_`. */
function unwrap(word: string, before: string): string {
  return before.endsWith('_') ? trimEnd(word, /_/) : word;
}

/** Behind "Slack: " and "Twitter handle ", before " on Slack" and " (Slack)". */
function isElsewhere(before: string, behind: string): boolean {
  const near = before
    .slice(-60)
    .replace(/[[(]$/, '')
    .replace(/[\s:*_]+/g, ' ');
  const [, place = ''] = /(?<!\p{L})(\p{L}+)(?: (?:handle|name|id|user))?$/iu.exec(near.trimEnd()) ?? [];
  const [rest = ''] = /^[^,;)）\n@]{0,40}/.exec(behind) ?? [];
  return [place, ...(rest.match(/\p{L}+/gu) ?? [])].some(
    (word) => ELSEWHERE.test(word) || /^(?:twitter|x)$/i.test(word),
  );
}
