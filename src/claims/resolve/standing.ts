import { tokenAt, type Tree } from '../trees/tree';
import type { NounMention } from './mention';
import { isOfOwnParticiple } from './own-participle';
import { clauseOf, isToldOf, subjectOfClause, type Surroundings } from './surroundings';

/** Keeps a feature of somebody or something that a pronoun may mean; its size is 1 unless told. */
export type Add = (name: string, value?: number) => void;

/** A mention, and how many sentences before the pronoun it stands. */
export interface Placed {
  readonly mention: NounMention;
  readonly back: number;
}

/** All that is told of up to a token and may be what it means: in its sentence, in those before it, and further back what is still in mind. */
export function placedBefore(token: number, { tree, here, before, recent }: Surroundings): readonly Placed[] {
  const oldest = before.at(-1)?.[0]?.sentence ?? here[0]?.sentence ?? 0;
  return [
    ...here
      .filter((mention) => mention.token < token && !isOfOwnParticiple(tree, mention.token, token))
      .map((mention) => ({ mention, back: 0 })),
    ...before.flatMap((mentions, at) => mentions.map((mention) => ({ mention, back: at + 1 }))),
    ...recent
      .filter(({ sentence }) => sentence < oldest)
      .map((mention) => ({ mention, back: before.length + 1 })),
  ];
}

/** What is told of with its mentions, the nearest first. */
export interface Mentioned {
  readonly mentions: readonly Placed[];
}

/** What a mention can be in its sentence, the weightiest last. */
export const ROLES = ['other', 'object', 'subject', 'main-subject'] as const;

/** Where something was told of last and how many others since; adds what it was there, `place` being the pronoun's. */
export function addLastTold(
  add: Add,
  place: string,
  contender: Mentioned,
  all: readonly Mentioned[],
): { where: string; since: number; near: readonly Placed[] } {
  const last = contender.mentions[0]!;
  const where = last.back === 0 ? 'here' : last.back === 1 ? 'before' : 'earlier';
  const near = contender.mentions.filter(({ back }) => back === last.back);
  const best = Math.max(
    ...near.map(({ mention }) => ROLES.indexOf(mention.isInner ? 'other' : mention.role)),
  );
  add(`${place}: ${where}, ${ROLES[best]!}`);
  if (near.every(({ mention }) => mention.isInner)) add(`${where}, inner`);
  const since = all.filter(
    (other) =>
      other !== contender &&
      other.mentions.some(
        ({ back, mention }) => back < last.back || (back === last.back && mention.token > last.mention.token),
      ),
  ).length;
  return { where, since, near };
}

/** Of the clauses around a pronoun, the place of the nearest whose subject a contender is, -1 if of none; adds which. */
export function addSubjectAbove(
  add: Add,
  place: string,
  token: number,
  above: readonly number[],
  isOf: (mention: NounMention | undefined) => boolean,
  { tree, here }: Surroundings,
): number {
  const at = above.findIndex(
    (clause) => !isToldOf(tree, token, clause) && isOf(subjectOfClause(tree, clause, here)),
  );
  if (at >= 0)
    add(
      `${place}: subject of ${at === 0 ? 'its clause' : at === 1 ? 'the clause above' : 'a clause further above'}`,
    );
  return at;
}

/** The clause that a token stands in and those above it, the inmost first; eight at most. */
export function clausesAbove(tree: Tree, token: number): number[] {
  const clauses: number[] = [];
  for (let clause = clauseOf(tree, token), steps = 0; steps < 8; steps += 1) {
    clauses.push(clause);
    const { head } = tokenAt(tree, clause);
    if (head < 0) break;
    clause = clauseOf(tree, head);
  }
  return clauses;
}

/** The first token of a sentence that has letters. */
export const firstWord = (tree: Tree): number => tree.tokens.findIndex(({ form }) => /\p{L}/u.test(form));
