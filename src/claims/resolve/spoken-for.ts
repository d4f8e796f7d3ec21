import type { SpanPair } from '../../domain/span';
import { personNamed } from '../claimants/cast';
import { mentionsOf } from '../claimants/names-told';
import { BODY_NOUNS } from '../names/noun-kinds';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import type { Known } from './article-known';
import type { GroupsTold } from './groups-told';
import { bodyOf, type PostIndex } from './posts';
import type { SpokenFor } from './referent';
import { phraseIn, sayAgain } from './say-again';

/** Posts of a firm's head, who says "we" of the firm that the article is about. */
const HEADS =
  /\b(?:chief executive|chief \p{L}+ officer|ceo|cfo|coo|finance (?:chief|director)|(?:managing|sales) director)(?: officer)?$/iu;
/** Ranks of the police. */
const POLICE =
  /\b(?:police|det(?:ective)?|(?:chief |detective )?(?:superintendent|inspector|constable|sergeant)|supt|insp|sgt)\.?$/iu;
/** "Council leader", "union official": a post with its body. */
const OF_BODY =
  /\b(\p{L}+) (?:leader|chair(?:man|woman)?|president|secretary|official|spokes\p{L}+|boss|chief)$/iu;
/** "lead author Ida Roos". */
const AUTHOR = /\b(?:lead|first|senior) (?:author|researcher|investigator)$/iu;
/** "a spokesman for the union" */
const SPOKESMAN =
  /^(?:[Aa]n? |[Tt]he )?spokes\p{L}+ (?:for|of) (the [\p{L} ]+|(?!(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady)\b)\p{Lu}\S*(?: \p{Lu}\S*)*)$/u;
/** How many mentions of somebody are asked. */
const FEW = 12;

/**
 * For whom somebody who is quoted speaks: the one body in which the article tells a post of theirs, what they are told to lead
 * ("who chairs Esk parish council", "who led the study"), or what the title before their name tells: the police, the firm that the article
 * is about, "the council" of a council leader. Undefined where nothing tells it, or where the article has no word for them.
 */
export function spokenFor(name: string, posts: PostIndex, known: Known): SpokenFor | undefined {
  const spokesman = SPOKESMAN.exec(name)?.[1];
  if (spokesman !== undefined)
    return personNamed(known.cast, spokesman) === undefined ? { body: spokesman, span: null } : undefined;
  const places = placesOf(name, known);
  // "lead author Ida Roos, a botanist at the University of Esk": her team's "we"
  const author = places
    .flatMap(({ tree, token }) => titledAs(tree, token, known) ?? [])
    .find(({ isTeam }) => isTeam);
  if (author) return author;
  const post = bodyOf(posts, name);
  if (post?.body != null && isScholar(post.body, post.title)) return undefined;
  // "his coach" speaks for a team that is not told
  if (post?.body != null)
    return known.cast.byFullName.has(post.body) ? undefined : { body: asBody(post.body), span: post.span };
  const found = places.flatMap(
    ({ tree, token }) => ledBy(tree, token, known) ?? titledAs(tree, token, known) ?? [],
  );
  if (found[0]) return found[0];
  const [unnamed, ...others] = (posts.holders.get(name) ?? []).filter(({ of }) => OWN_BODY.test(of));
  return unnamed && others.length === 0 && BODY_NOUNS.has(unnamed.of.split(' ').at(-1)!)
    ? { body: unnamed.of.replace(/^\S+ /u, ''), span: unnamed.span }
    : undefined;
}

/** "A chemist at the University of Esk": who is no head of it speaks for colleagues, of whom nothing is told. */
const isScholar = (body: string, title: string): boolean =>
  SCHOOLS.test(body) && !HEADS_OF_SCHOOLS.test(title);

const SCHOOLS =
  /\bUniversi\p{L}+|\bInstitute of Technology\b|\b(?:Business|Medical|Law) School\b|\bSchool of \p{Lu}|\b(?:Imperial|King['’]s|University|Trinity) College\b/u;

const HEADS_OF_SCHOOLS =
  /\b(?:president|chancellor|vice-chancellor|rector|provost|principal|registrar|trustee|governor|spokes\p{L}+)$/u;

/** "Council leader Ida Roos" speaks for "the council". */
const asBody = (name: string): string =>
  BODY_NOUNS.has(name.toLowerCase()) ? `the ${name.toLowerCase()}` : name;

/** "of the union" */
const OWN_BODY = /^(?:of|at|for) the \p{Ll}+$/u;

interface Place {
  readonly tree: Tree;
  /** The first word of the name. */
  readonly token: number;
}

/** Where the article names somebody. */
function placesOf(name: string, { cast, trees }: Known): Place[] {
  const places: Place[] = [];
  for (const mention of mentionsOf(name, cast)) {
    const tree = trees[mention.sentence]!;
    if (!tree.sentence.reliable) continue;
    let { token } = mention;
    while (tree.tokens[token - 1]?.head === token && isPartOfName(tree, token - 1, name)) token -= 1;
    if (places.push({ tree, token }) >= FEW) break;
  }
  return places;
}

const isPartOfName = (tree: Tree, token: number, name: string): boolean =>
  name.split(' ').includes(tokenAt(tree, token).form);

/** "Ida Roos, who leads Skelder Town Council": what a clause beside the name says that somebody leads. */
function ledBy(tree: Tree, token: number, { groups }: Known): SpokenFor | undefined {
  for (const clause of dependents(tree, token, 'acl:relcl')) {
    if (!/^(?:lead|head|chair|run|manage)$/u.test(tokenAt(tree, clause).lemma)) continue;
    const isWho = dependents(tree, clause, 'nsubj').some((who) => /^who$/iu.test(tokenAt(tree, who).form));
    const [object] = dependents(tree, clause, 'obj');
    if (!isWho || object === undefined) continue;
    const { lemma } = tokenAt(tree, object);
    const words = phraseIn(tree, object);
    const span: SpanPair = [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end];
    if (STUDIES.test(lemma)) return teamOf(groups);
    const said = sayAgain(tree, words, { referents: new Map() }, false);
    const isBody = BODY_NOUNS.has(lemma.toLowerCase()) || /^(?:the )?\p{Lu}/u.test(said ?? '');
    if (said !== null && isBody && !/^(?:an?|one)\s/iu.test(said)) return { body: said, span };
  }
  return undefined;
}

/** "the researchers" */
const teamOf = ({ researchers }: GroupsTold): SpokenFor | undefined =>
  researchers === null ? undefined : { ...researchers, isTeam: true };

const STUDIES = /^(?:study|research|work|trial|survey|project|analysis|experiment|excavation|dig)$/u;

/** What the words before a name tell of whom its bearer speaks for. */
function titledAs(tree: Tree, token: number, { topicFirm, groups }: Known): SpokenFor | undefined {
  // "chief executive Ida Roos", "the chief executive, Ida Roos"
  const isApart = tree.tokens[token - 1]?.form === ',';
  const end = isApart ? token - 1 : token;
  const before = tree.tokens.slice(Math.max(0, end - 4), end).map(({ form }) => form);
  const title = before
    .slice(before.findLastIndex((form) => /^[^\p{L}]+$/u.test(form)) + 1)
    .join(' ')
    .replace(/ (?:Dr|Prof|Professor|Cllr|Sir|Mr|Mrs|Ms)\.?$/u, '');
  if (title === '') return undefined;
  const span: SpanPair = [tokenAt(tree, token - 1).start, tokenAt(tree, token - 1).end];
  if (POLICE.test(title)) return groups.police ?? undefined;
  if (AUTHOR.test(title)) return teamOf(groups);
  if (HEADS.test(title)) return topicFirm === null ? undefined : { body: topicFirm, span };
  const noun = OF_BODY.exec(title)?.[1]?.toLowerCase();
  return noun !== undefined && BODY_NOUNS.has(noun) && !/^(?:government|state|times|news)$/u.test(noun)
    ? { body: `the ${noun}`, span }
    : undefined;
}
