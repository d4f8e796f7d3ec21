import { seenOf, standingActs, type DeskAct } from './desk-acts';

/** What a "commented" act typed, and who is named in it. */
export interface CommentDetails {
  readonly claim: number;
  readonly text: string;
  readonly mentions: readonly string[];
}

/** A comment on a claim. */
export interface Comment extends CommentDetails {
  /** 1, 2, 3 … within its claim. */
  readonly number: number;
  readonly claimId: number;
  readonly by: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly isOpen: boolean;
  /** Who resolved it and when; null while it is open. */
  readonly resolved: { readonly by: string; readonly at: string } | null;
  /** The latest act on it. */
  readonly seen: number;
}

/** What a comment's acts are about. */
export const commentSubject = (claim: number, number: number): string => `comment:${claim}:${number}`;

/** The comments that stand, oldest first; one that was taken back is gone. */
export function commentsOf(acts: readonly DeskAct[]): readonly Comment[] {
  const comments = new Map<string, Comment>();
  for (const { act, subject, details, by, at, claimId } of standingActs(acts)) {
    const known = comments.get(subject);
    if (act === 'commented' && claimId !== null) {
      comments.set(subject, {
        ...(details as CommentDetails),
        number: Number(subject.split(':')[2]),
        claimId,
        by,
        at,
        isOpen: true,
        resolved: null,
        seen: seenOf(acts, subject),
      });
    } else if (known && act === 'resolved') {
      comments.set(subject, { ...known, isOpen: false, resolved: { by, at } });
    } else if (known && act === 'reopened') {
      comments.set(subject, { ...known, isOpen: true, resolved: null });
    }
  }
  return [...comments.values()];
}

/** The number of the next comment on a claim: those that were taken back keep theirs. */
export function nextComment(acts: readonly DeskAct[], claim: number): number {
  const own = acts.filter(
    ({ act, subject }) => act === 'commented' && subject.startsWith(`comment:${claim}:`),
  );
  return own.length + 1;
}

/** A sign that goes on with a name where a letter or figure follows it: "Mara-J", "bo.lind", "O’Neil". */
const NAME = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑.'’_·][\p{L}\p{M}\p{N}]+)*/u;
const GOES_ON = /^(?:[\p{L}\p{M}\p{N}]|[-‐‑.'’_·][\p{L}\p{N}])/u;
const POSSESSIVE = /^['’]s(?![\p{L}\p{M}\p{N}])/u;

const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a text begins with this name and the name ends there; “Mara’s” is Mara. */
function beginsWith(text: string, name: string): boolean {
  const rest = text.slice(name.length);
  const isWhole = POSSESSIVE.test(rest) || !GOES_ON.test(rest);
  return isWhole && fold(text.slice(0, name.length)) === fold(name);
}

/**
 * Whom a comment names with "@": a known name in full where one stands there, else the word after the sign, each once.
 * Hyphens, dots and apostrophes within a word are part of it. An address ("mara@example.org") names nobody.
 */
export function mentionsIn(typed: string, known: readonly string[]): readonly string[] {
  const text = typed.normalize('NFC');
  const longest = known.map((name) => name.normalize('NFC')).sort((a, b) => b.length - a.length);
  const named: string[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])@(?=\p{L})/gu)) {
    const rest = text.slice(index + 1);
    const name = longest.find((one) => beginsWith(rest, one)) ?? NAME.exec(rest)![0].replace(/['’]s$/u, '');
    if (!named.includes(name)) named.push(name);
  }
  return named;
}

/** Whether a comment names this reviewer: by the whole name, or by its first word. */
export function isFor({ mentions }: Pick<Comment, 'mentions'>, name: string): boolean {
  const wanted = fold(name);
  return mentions.some((one) => [wanted, wanted.split(' ')[0]].includes(fold(one)));
}
