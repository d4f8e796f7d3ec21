import type { SpanPair } from '../../domain/span';
import type { Cast } from '../claimants/cast';
import { ORDINALS } from '../figures/number-words';
import { tokenAt, type Tree } from '../trees/tree';
import { wordsThatTell, type Introduction } from './introductions';
import type { Told } from './told';
import type { Bare, Which } from './which-one';

/** How many sentences back another thing of the kind is as much in mind as what was found. */
const REACH = 6;

/** A bare phrase by its noun and place. */
export function bareAt(tree: Tree, token: number, sentence: number): Omit<Bare, 'isPointing'> {
  const { form, lemma, xpos } = tokenAt(tree, token);
  const plural = xpos.endsWith('S');
  return { sentence, token, plural, noun: (plural ? form : lemma).toLowerCase() };
}

/**
 * What was found for a bare phrase, held against what else it may mean: nothing where the words make no whole phrase, a doubt where the
 * text has told of another of that noun since it last told of what was found ("a rival union, Free Labour … The union").
 */
export function withoutRival(
  which: Which,
  bare: Omit<Bare, 'isPointing'>,
  tree: Tree,
  { introductions, cast, sentenceAt, isHeading }: Told,
): Which {
  if (which === null || !('text' in which)) return which;
  if (!isWhole(which, tree) || isSaidByItself(which.text, bare.noun)) return null;
  // "a third": what it leaves out is no other thing of its kind
  if (ORDINALS.has(bare.noun)) return which;
  const words = wordsThatTell(which.text, bare.noun);
  const at = sentenceAt(which.from[0]);
  const isOne = (other: Introduction): boolean =>
    other.sentence === at || other.which === which.text || sharesWord(other.words, words);
  const all = introductions(bare.noun);
  const near = all.filter(
    ({ plural, sentence, token }) =>
      plural === bare.plural &&
      sentence >= bare.sentence - REACH &&
      (sentence < bare.sentence || token < bare.token),
  );
  // "An earlier study in Oslo found none. … The study": the one that the text is about, which it set the other off from.
  if (at < bare.sentence - 1 && (isSetOff(at, all) || isSecond(at, all, isHeading))) return null;
  const last = near.findLastIndex((other) => isOne(other) && !isOwn(other, which.text));
  const rivals = near
    .slice(last + 1)
    .filter((other) => isOwn(other, which.text) || (isAnother(other) && !isOne(other)))
    .filter(
      (other) => isOwn(other, which.text) || !isNamedSince(which.text, other.sentence, bare.sentence, cast),
    );
  const [rival] = rivals;
  if (rival === undefined) return which;
  const named = rivals.flatMap((other) => other.which ?? []);
  return {
    why: `may be ${[...new Set([...named, which.text])].slice(-3).join(' or ')}`,
    candidates: [...rivals.map(({ span }) => span), which.from],
  };
}

/** Whether a phrase tells of one that was not told of before, or by a name of its own: not "the Hull-based firm", "his party". */
const isAnother = ({ which, isNew, isOwned, isOther, plural, rank }: Introduction): boolean =>
  (isNew && !plural) ||
  isOther ||
  rank === 0 ||
  (rank > 1 && !isOwned && which !== null && /\p{Lu}/u.test(which));

/** "the school [that lost the school's roof]" */
const isSaidByItself = (text: string, noun: string): boolean =>
  /^(?:that|who) /u.test(text) &&
  text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .includes(noun);

/** Whether what was found came as one beside the one that the text is about. */
const isSetOff = (at: number, told: readonly Introduction[]): boolean =>
  told.some(({ sentence, isOther }) => sentence === at && isOther);

/** "They plan a merger that … The board blocked a merger of two dairies. … The merger": whether what was found came after another. */
const isSecond = (
  at: number,
  told: readonly Introduction[],
  isHeading: (sentence: number) => boolean,
): boolean =>
  told.some(({ sentence, isNew, isOwned }) => sentence === at && (isNew || isOwned)) &&
  told.some(
    ({ sentence, isNew, plural, which }) =>
      sentence < at && isNew && !plural && which === null && !isHeading(sentence),
  );

/** "The trust changed its bank": what belongs to what was found is another. */
const isOwn = ({ which, isOwned }: Introduction, text: string): boolean =>
  isOwned &&
  which?.startsWith('of ') === true &&
  which.replace(/^of (?:the )?/u, '') === text.replace(/^the /u, '');

/** Whether words make a phrase by themselves: no half of a number before them, no preposition or abbreviation cut short behind. */
function isWhole({ text, from }: { text: string; from: SpanPair }, { sentence }: Tree): boolean {
  if (/^(?:the )?-|\s(?:the|an?|and|or)$/iu.test(text)) return false;
  // "homes below 500 sq. ft"
  return !/^\.\s\p{Ll}/u.test(sentence.text.slice(from[1], from[1] + 3));
}

/** Whether one of some sentences names what was found. */
function isNamedSince(text: string, from: number, to: number, cast: Cast): boolean {
  for (let at = from; at <= to; at += 1)
    if (
      (cast.bySentence[at] ?? []).some(
        ({ name }) => text.includes(name) || (name.includes(' ') && name.includes(text)),
      )
    )
      return true;
  return false;
}

function sharesWord(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (others.has(word)) return true;
  return false;
}
