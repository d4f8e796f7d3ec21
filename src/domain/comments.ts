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

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/**
 * Whom a comment names with "@": a known name in full where one stands there, else the word after the sign, each once.
 * An address ("mara@example.org") names nobody.
 */
export function mentionsIn(text: string, known: readonly string[]): readonly string[] {
  const longest = [...known].sort((a, b) => b.length - a.length);
  const named: string[] = [];
  for (const { index } of text.matchAll(/@(?=\p{L})/gu)) {
    if (isLetter(text[index - 1])) continue;
    const rest = text.slice(index + 1);
    const name =
      longest.find(
        (one) => rest.toLowerCase().startsWith(one.toLowerCase()) && !isLetter(rest[one.length]),
      ) ?? /^[\p{L}\p{N}'’-]+/u.exec(rest)![0];
    if (!named.includes(name)) named.push(name);
  }
  return named;
}

/** Whether a comment names this reviewer: by the whole name, or by its first word. */
export function isFor({ mentions }: Pick<Comment, 'mentions'>, name: string): boolean {
  const wanted = name.toLowerCase();
  return mentions.some((one) => [wanted, wanted.split(' ')[0]].includes(one.toLowerCase()));
}
