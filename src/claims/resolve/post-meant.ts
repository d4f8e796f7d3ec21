import type { Cast } from '../claimants/cast';
import { BODY_NOUNS } from '../names/noun-kinds';
import { isPeople } from '../names/peoples';
import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import { firmInSight } from './definite-phrases';
import type { Introduction } from './introductions';
import type { NounMention } from './mention';
import type { NamesByNoun } from './names-by-noun';
import { holderOf, isPost, only, titleAt, whoseAt, type PostIndex } from './posts';
import type { Referent } from './referent';
import { wordsBefore } from './says-which';
import type { Surroundings } from './surroundings';
import { referentOf } from './told-before';

/** What the sentences up to one have told of posts and of bodies. */
export interface PostsTold {
  readonly sentence: number;
  readonly posts: PostIndex;
  readonly introductions: (noun: string) => readonly Introduction[];
  readonly memory: readonly NounMention[];
  readonly names: NamesByNoun;
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
const COUNCILLORS = /^(?:councillors|councilors|aldermen)$/u;

/** "the players", "staff were told": those of a body of which the sentence does not say which. */
function isOpenGroup(tree: Tree, token: number): boolean {
  const { form, deprel, upos } = tokenAt(tree, token);
  const noun = form.toLowerCase();
  const isGroup = [PLAYERS, STAFF, COUNCILLORS].some((group) => group.test(noun));
  if (upos !== 'NOUN' || !isGroup) return false;
  const children = childrenOf(tree, token).filter((child) => tokenAt(tree, child).upos !== 'PUNCT');
  const isBare = children.every((child) => /^the$/iu.test(tokenAt(tree, child).form));
  return (
    isBare &&
    deprel.startsWith('nsubj') &&
    (children.length > 0 || /^(?:staff|squad|councill?ors)$/u.test(noun))
  );
}

/** Whether a noun is a post of which its own sentence does not say whose. */
export function isOpenPost(tree: Tree, token: number): boolean {
  if (isOpenGroup(tree, token)) return true;
  const { upos, lemma, xpos, deprel } = tokenAt(tree, token);
  if (upos !== 'NOUN' || xpos.endsWith('S') || /^(?:compound|fixed)/u.test(deprel)) return false;
  const isOffice = isPost(lemma.toLowerCase()) || OF_FIRMS.test(titleAt(tree, token));
  if (!isOffice || whoseAt(tree, token, { referents: new Map() }) !== null) return false;
  if (dependents(tree, token, 'nmod:poss', 'nmod', 'acl').length > 0) return false;
  // "the Swedish captain", "his daughter's death" without "his"
  if (wordsBefore(tree, token).some((word) => isPeople(tokenAt(tree, word).form))) return false;
  if (deprel === 'nmod:poss' && dependents(tree, token, 'det').length === 0) return false;
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
      ? referentOf({ text: `of ${firm.name ?? firm.mention.text}`, from: firm.mention.span })
      : null;
  }
  const nouns = bodiesWith(title);
  const bodies = nouns.flatMap((noun) => told.introductions(noun)).filter(isNamed);
  const names = new Set(bodies.map(({ which }) => which));
  if (names.size > 0)
    return names.size === 1 ? referentOf({ text: `of ${bodies[0]!.which!}`, from: bodies[0]!.span }) : null;
  const [named] = nouns.flatMap((noun) => told.names.get(noun) ?? []);
  return named && named.since < tokenAt(tree, token).start
    ? referentOf({ text: `of ${named.text}`, from: named.from })
    : null;
}

/** What may have such a post or such members. */
function bodiesWith(title: string): readonly string[] {
  if (OF_TEAMS.test(title) || PLAYERS.test(title)) return TEAMS;
  return COUNCILLORS.test(title) ? ['council'] : title.split(' ').filter((word) => BODY_NOUNS.has(word));
}

const isNamed = ({ which }: Introduction): boolean => which !== null && /^(?:the )?\p{Lu}/u.test(which);
