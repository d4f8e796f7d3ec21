import type { SpanPair } from '../../domain/span';
import { personNamed, type Cast } from '../claimants/cast';
import { DOCUMENT_NOUNS } from '../names/noun-kinds';
import { isCompany, isKnownBody, namesBody } from '../names/bodies';
import { isPeople } from '../names/peoples';
import { isPersonNoun } from '../names/person-nouns';
import { isTimeWord } from '../names/time-words';
import { dependents, tokenAt, type Tree } from '../trees/tree';
import { phraseIn, sayAgain, type Known } from './say-again';
import { isOccasion, MOST_WORDS, wordsBefore } from './says-which';

/** A post that a sentence tells, with whose it is. */
export interface Post {
  /** Who holds it, by full name; null where nobody is named. */
  readonly holder: string | null;
  /** "chief executive" */
  readonly title: string;
  /** Words to stand behind it: "of Nordline". */
  readonly of: string;
  /** The body or person by name: "Nordline"; null for "the choir". */
  readonly body: string | null;
  readonly span: SpanPair;
}

/** Posts by who holds them and by what they are called. */
export interface PostIndex {
  readonly holders: Map<string, Post[]>;
  readonly titles: Map<string, Post[]>;
}

/** How many posts of one person or one title are kept. */
const FEW = 24;

/** Takes up one more post. */
export function tellPost({ holders, titles }: PostIndex, post: Post): void {
  if (post.holder !== null) keep(holders, post.holder, post);
  keep(titles, post.title, post);
}

function keep(posts: Map<string, Post[]>, key: string, post: Post): void {
  const known = posts.get(key);
  if (!known) posts.set(key, [post]);
  else if (known.length < FEW && !known.some(({ of, holder }) => of === post.of && holder === post.holder))
    known.push(post);
}

/** The one body that somebody was told to hold a post in; undefined where none or several were told. */
export function bodyOf({ holders }: PostIndex, name: string): Post | undefined {
  const posts = (holders.get(name) ?? []).filter(({ body }) => body !== null && !isDocument(body));
  return only(posts);
}

/** "the Esk Health study": who leads it speaks for nobody by it. */
const isDocument = (body: string): boolean => DOCUMENT_NOUNS.has(body.split(' ').at(-1)!.toLowerCase());

/** The first of some posts, where all are in one thing. */
export function only(posts: readonly Post[]): Post | undefined {
  return new Set(posts.map(({ of }) => of)).size === 1 ? posts[0] : undefined;
}

/** Nouns for who heads, speaks for or holds a post in something: said of nobody without saying of what. */
const OFFICES =
  /^(?:executive|ceo|cfo|coo|director|chair(?:man|woman|person)?|president|leader|head|boss|captain|coach|manager|treasurer|secretary|spokes(?:man|woman|person)|owner|founder|co-founder|mayor|editor|deputy|chief|principal|headteacher|headmaster|headmistress|rector|trustee|governor|commissioner|landlord|landlady|tenant|predecessor|successor|member|organi[sz]er)$/u;

/** Nouns for who somebody is to another. */
export const KIN_NOUNS =
  /^(?:father|mother|parent|son|daughter|brother|sister|sibling|twin|husband|wife|uncle|aunt|nephew|niece|cousin|grand(?:father|mother|son|daughter)|widow(?:er)?|partner|fianc[eé]e?|colleague|neighbour|neighbor|friend|rival|teammate|opponent)$/u;

/** Whether a noun tells who somebody is to a body or to another person. */
export const isPost = (lemma: string): boolean => OFFICES.test(lemma) || KIN_NOUNS.test(lemma);

/** The posts of a sentence that say whose they are, and who is told to be of a body ("Ida Roos of Orrin Mills"). */
export function postsIn(tree: Tree, sentence: number, cast: Cast, known: Known): Post[] {
  const members = (cast.bySentence[sentence] ?? []).flatMap(({ name, kind, isSure, token }): Post[] => {
    if (kind !== 'person' || !isSure) return [];
    const last = phraseEnd(tree, token);
    const whose = bodyAfter(tree, last, known);
    if (whose?.body == null || !isBodyName(whose.body)) return [];
    return [{ holder: personNamed(cast, name)?.name ?? name, title: 'of it', ...whose }];
  });
  const posts = tree.tokens.flatMap(({ upos, lemma }, token): Post[] => {
    if (upos !== 'NOUN' || !isPersonNoun(lemma.toLowerCase())) return [];
    const whose = whoseAt(tree, token, known);
    if (!whose) return [];
    return [{ holder: holderOf(tree, token, sentence, cast), title: titleAt(tree, token), ...whose }];
  });
  return [...members, ...posts];
}

/** The last word of a name that stands in one run. */
function phraseEnd(tree: Tree, name: number): number {
  let last = name;
  while (tree.tokens[last + 1]?.upos === 'PROPN') last += 1;
  return last;
}

/** Whether a name is by its own words a body's: no place that somebody is from. */
function isBodyName(name: string): boolean {
  const plain = name.replace(/^the /u, '');
  return isCompany(plain) || isKnownBody(plain) || namesBody(plain.split(/\s+/u));
}

/** "chief executive Bo Hansen": a name follows at once. */
export const isTitleBefore = (tree: Tree, token: number): boolean =>
  tree.tokens[token + 1]?.upos === 'PROPN' &&
  (!isTimeWord(tree.tokens[token + 1]!.form) || tree.tokens[token + 2]?.upos === 'PROPN');

/** Who is called by a noun: the person whose name stands beside it, or of whom a clause says it. */
export function holderOf(tree: Tree, token: number, sentence: number, cast: Cast): string | null {
  const [subject] = dependents(tree, token, 'cop').length > 0 ? dependents(tree, token, 'nsubj') : [];
  const named = (cast.bySentence[sentence] ?? []).find(({ token: name, kind }) => {
    if (kind !== 'person') return false;
    const { head, deprel } = tokenAt(tree, name);
    const own = tokenAt(tree, token);
    return (
      name === subject ||
      (head === token && /^(?:appos|flat)/u.test(deprel)) ||
      (own.head === name && /^(?:appos|flat|nmod:desc|compound)/u.test(own.deprel))
    );
  });
  return named ? (personNamed(cast, named.name)?.name ?? named.name) : null;
}

/** "chief executive", "finance director": the noun with the words that make it one post. */
export function titleAt(tree: Tree, token: number): string {
  const words = wordsBefore(tree, token).filter(
    (word) =>
      tokenAt(tree, word).upos !== 'PROPN' &&
      !/^(?:former|new|then|acting|current|longtime|veteran)$/iu.test(tokenAt(tree, word).form),
  );
  return [...words, token].map((word) => tokenAt(tree, word).form.toLowerCase()).join(' ');
}

type Whose = Pick<Post, 'of' | 'body' | 'span'>;

/** Whose a post is: by an owner, by what follows "of" or "at", or by a name before it. */
export function whoseAt(tree: Tree, token: number, known: Known): Whose | null {
  return ownerAt(tree, token, known) ?? bodyAfter(tree, token, known) ?? bodyBefore(tree, token);
}

function ownerAt(tree: Tree, token: number, known: Known): Whose | null {
  const owner = dependents(tree, token, 'nmod:poss').find((child) => child < token);
  if (owner === undefined || isTimeWord(tokenAt(tree, owner).form)) return null;
  const words = phraseIn(tree, owner);
  const said =
    tokenAt(tree, owner).upos === 'PRON'
      ? (known.referents.get(owner)?.text ?? null)
      : sayAgain(tree, words, known, words[0] === 0);
  return said === null ? null : whoseOf('of', said, tree, words);
}

function bodyAfter(tree: Tree, token: number, known: Known): Whose | null {
  const preposition = tree.tokens[token + 1];
  if (!/^(?:of|at|for)$/iu.test(preposition?.form ?? '')) return null;
  const noun = preposition!.head;
  if (noun <= token || !/^(?:NOUN|PROPN)$/u.test(tree.tokens[noun]?.upos ?? '')) return null;
  if (isOccasion(tree, token, noun)) return null;
  // "kept from councillors for seven weeks"
  if (isTimeWord(tokenAt(tree, noun).lemma) || isTimeWord(tokenAt(tree, noun).form)) return null;
  const words = phraseIn(tree, noun).filter((word) => word > token + 1);
  if (words[0] !== token + 2 || words.length > MOST_WORDS) return null;
  const said = sayAgain(tree, words, known, false);
  return said === null ? null : whoseOf(preposition!.form.toLowerCase(), said, tree, words);
}

/** "Nordline chief executive" */
function bodyBefore(tree: Tree, token: number): Whose | null {
  const before = wordsBefore(tree, token);
  const end = before.findIndex((word) => tokenAt(tree, word).upos !== 'PROPN');
  const words = end < 0 ? before : before.slice(0, end);
  if (words.length === 0 || words.some((word) => isPeople(tokenAt(tree, word).form))) return null;
  const said = sayAgain(tree, words, { referents: new Map() }, false);
  return said === null ? null : whoseOf('of', said, tree, words);
}

function whoseOf(preposition: string, said: string, tree: Tree, words: readonly number[]): Whose {
  return {
    of: `${preposition} ${said}`,
    body: /^(?:the )?\p{Lu}/u.test(said) ? said : null,
    span: [tokenAt(tree, words[0]!).start, tokenAt(tree, words.at(-1)!).end],
  };
}
