import type { Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../claimants/kinds';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { firmInSight } from './definite-phrases';
import type { Introduction } from './introductions';
import type { NounMention } from './mention';
import { holderOf, isPost, only, titleAt, whoseAt, type PostIndex } from './posts';
import type { Referent } from './referent';
import type { Surroundings } from './surroundings';
import { referentOf } from './told-before';

/** What the sentences up to one have told of posts and of bodies. */
export interface PostsTold {
  readonly sentence: number;
  readonly posts: PostIndex;
  readonly introductions: (noun: string) => readonly Introduction[];
  readonly memory: readonly NounMention[];
}

/** Posts that a firm has and hardly anything else. */
const OF_FIRMS =
  /^(?:(?:group )?chief (?:executive|\p{L}+ officer)|ceo|cfo|coo|(?:managing|finance|sales) director)$/u;
/** Posts in a team, and what the team may be called. */
const OF_TEAMS = /^(?:(?:team |club )?captain|(?:head |assistant )?coach|vice-captain)$/u;
const TEAMS = ['club', 'team', 'side'];
/** Those who are in a team, or work for or own a firm, as many. */
const PLAYERS = /^(?:players|squad)$/u;
const STAFF = /^(?:staff|workers|employees|workforce|shareholders|investors)$/u;

/** "the players", "staff were told": those of a body of which the sentence does not say which. */
function isOpenGroup(tree: Tree, token: number): boolean {
  const { form, deprel, upos } = tokenAt(tree, token);
  if (upos !== 'NOUN' || !(PLAYERS.test(form.toLowerCase()) || STAFF.test(form.toLowerCase()))) return false;
  const children = childrenOf(tree, token).filter((child) => tokenAt(tree, child).upos !== 'PUNCT');
  const isBare = children.every((child) => /^the$/iu.test(tokenAt(tree, child).form));
  return isBare && deprel.startsWith('nsubj') && (children.length > 0 || /^(?:staff|squad)$/iu.test(form));
}

/** Whether a noun is a post of which its own sentence does not say whose. */
export function isOpenPost(tree: Tree, token: number): boolean {
  if (isOpenGroup(tree, token)) return true;
  const { upos, lemma, xpos, deprel } = tokenAt(tree, token);
  if (upos !== 'NOUN' || xpos.endsWith('S') || /^(?:compound|fixed)/u.test(deprel)) return false;
  if (!isPost(lemma.toLowerCase()) || whoseAt(tree, token, { referents: new Map() }) !== null) return false;
  if (dependents(tree, token, 'nmod:poss', 'nmod', 'acl').length > 0) return false;
  const first = token - titleAt(tree, token).split(' ').length + 1;
  // "a spokesman": one of several
  return !/^(?:an?|one|another|every|each|no|any)$/iu.test(tree.tokens[first - 1]?.form ?? '');
}

/**
 * Whose an open post is ("managing director [of Orrin Mills]"): where the article has told it once of the person or of the post,
 * or where only one body can be meant. Null where that is not so.
 */
export function postMeant(token: number, around: Surroundings, told: PostsTold, cast: Cast): Referent | null {
  const { tree } = around;
  const title = titleAt(tree, token);
  const holder = holderOf(tree, token, told.sentence, cast);
  const ofHolder = holder === null ? [] : (told.posts.holders.get(holder) ?? []);
  const ofTitle = (told.posts.titles.get(title) ?? []).filter(
    (post) => holder === null || post.holder === null || post.holder === holder,
  );
  const known = only(ofHolder) ?? (ofHolder.length === 0 ? only(ofTitle) : undefined);
  if (known) return referentOf({ text: known.of, from: known.span });
  if (ofHolder.length > 0 || ofTitle.length > 0) return null;
  if (OF_FIRMS.test(title) || STAFF.test(title)) {
    const firm = firmInSight(around, token, 'company', told.memory);
    return firm !== null && 'mention' in firm
      ? referentOf({ text: `of ${firm.mention.text}`, from: firm.mention.span })
      : null;
  }
  const nouns =
    OF_TEAMS.test(title) || PLAYERS.test(title)
      ? TEAMS
      : title.split(' ').filter((word) => BODY_NOUNS.has(word));
  const bodies = nouns.flatMap((noun) => told.introductions(noun)).filter(isNamed);
  const names = new Set(bodies.map(({ which }) => which));
  return names.size === 1 ? referentOf({ text: `of ${bodies[0]!.which!}`, from: bodies[0]!.span }) : null;
}

const isNamed = ({ which }: Introduction): boolean => which !== null && /^(?:the )?\p{Lu}/u.test(which);
