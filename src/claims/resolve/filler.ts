import { childrenOf, dependents, tokenAt, type Tree } from '../trees/tree';
import type { ReadSentence } from './acts-told';
import { CLEAR, isClear } from './clear-nouns';
import type { NounMention } from './mention';
import type { Doubt, Referent } from './referent';
import { asWhole } from './quantified';
import { phraseIn } from './say-again';
import { PASSING, saysWhich, UNSAID } from './says-which';
import { toldByClause, toldByPlace } from './told-by-clause';

/** What is known where the words for a pronoun are chosen. */
export interface Around {
  /** The sentence in which what the pronoun stands for came. */
  readonly one: ReadSentence | undefined;
  readonly doubts: readonly Doubt[];
  readonly isInTitle: (noun: string) => boolean;
  /** Whether the pronoun says whose ("its roof"). */
  readonly isOwner: boolean;
  /** Whether a part of it is told of ("two of them"). */
  readonly isPart: boolean;
}

/** The words for a pronoun, and what they leave open themselves. */
export interface Filler {
  readonly text: string;
  readonly open: string | null;
}

/**
 * What is put in for a pronoun. A bare phrase is not enough: it takes along what it was found to mean ("the trial [of Velastin]"), or
 * what is told where it came as a new one ("bought a plot beside the chapel … it": "the plot beside the chapel"). Where there is
 * nothing of that kind, the words leave open which one.
 */
export function fillerOf(mention: NounMention, name: string | undefined, around: Around): Filler {
  const { one, isOwner, isPart } = around;
  const words = name ?? asWhole(mention.article + mention.text, isPart && !mention.isNamed);
  if (mention.isNamed || name !== undefined || one === undefined) return { text: words, open: null };
  const meant = one.referents.get(mention.token);
  // "the health board": Esk Valley health board
  if (meant !== undefined && isCalled(words, meant.text)) return { text: meant.text, open: null };
  if (!BARE.test(words)) return { text: words, open: null };
  if (meant !== undefined && meant.because !== 'antecedent')
    return { text: withMeant(words, meant, isOwner), open: null };
  const { tree } = one;
  const noun = tokenAt(tree, mention.token).upos === 'NOUN' ? mention.token : wholeOf(tree, mention.token);
  if (meant !== undefined || noun === undefined) return { text: words, open: null };
  const told = isOwner || !isNew(tree, noun) ? null : toldAt(one, noun);
  if (told !== null) return { text: `${words} ${told}`, open: null };
  return { text: words, open: openIn(tree, noun, around) };
}

/** "most of the victims": the noun of those of whom a part is told. */
const wholeOf = (tree: Tree, part: number): number | undefined =>
  dependents(tree, part, 'nmod').find((noun) => noun > part && tokenAt(tree, noun).upos === 'NOUN');

const BARE = /^(?:the|these|those) \S+$/iu;

/** Whether a name ends with the words of a definite phrase. */
const isCalled = (words: string, name: string): boolean =>
  /^\p{Lu}/u.test(name) && name.toLowerCase().endsWith(words.toLowerCase().replace(/^the/u, ''));

function withMeant(words: string, { text }: Referent, isOwner: boolean): string {
  if (/^(?:the )?\p{Lu}|^the /u.test(text)) return text;
  return isOwner ? words : `${words} ${text}`;
}

/** "a plot", "another plot": told of for the first time. */
const isNew = (tree: Tree, noun: number): boolean =>
  /^(?:an?|another)$/iu.test(tokenAt(tree, phraseIn(tree, noun)[0]!).form);

/** What is told of a new thing where it comes: behind it, or by its clause. */
function toldAt(one: ReadSentence, noun: number): string | null {
  const said = saysWhich(one.tree, noun, one);
  if (said !== null && said.rank < UNSAID && said.rank > 1 && said.which.split(' ').length > 2)
    return said.which;
  return (toldByPlace(one, noun) ?? toldByClause(one, noun))?.text ?? null;
}

/** Nouns that leave open nothing but who it is: for a pronoun they say no more than that. */
const SOMEBODY = /^(?:man|woman)$/u;

/** Which one the words leave open: a bare noun that is neither clear by itself nor told by the title. */
function openIn(tree: Tree, noun: number, { doubts, isInTitle }: Around): string | null {
  const known = doubts.find(({ token }) => token === noun);
  if (known) return known.why;
  const { form, lemma, xpos } = tokenAt(tree, noun);
  const isBare = childrenOf(tree, noun).every(
    (child) =>
      tokenAt(tree, child).deprel.startsWith('conj') ||
      (child < noun && (tokenAt(tree, child).upos === 'DET' || PASSING.test(tokenAt(tree, child).form))),
  );
  if (!isBare || (!SOMEBODY.test(lemma) && (isClear(form, lemma) || CLEAR.test(lemma)))) return null;
  const said = form.toLowerCase();
  const plural = xpos.endsWith('S');
  return isInTitle(plural ? said : lemma.toLowerCase()) ? null : `which one${plural ? 's' : ''}: the ${said}`;
}
