import type { Span } from '../domain/span';

/** A syntactic word of Universal Dependencies with its place in the text (UTF-16 code units). */
export interface Token extends Span {
  /** The word as it stands in the text. */
  readonly form: string;
  /** Dictionary form, lower case but for names. */
  readonly lemma: string;
  /** Universal part of speech: NOUN, VERB, PROPN … */
  readonly upos: string;
  /** Penn Treebank tag: VBD, NNP … */
  readonly xpos: string;
  /** Index of the head in the sentence's tokens; −1 for the root. */
  readonly head: number;
  /** Universal dependency relation to the head: nsubj, acl:relcl …; "root" for the root. */
  readonly deprel: string;
}

/**
 * The same token as the shape that all have. The engine gives the objects that each spread makes a hidden class of their own
 * ("{ ...token, head }"), and code that meets many classes is several times slower.
 */
export function tokenOf({ start, end, form, lemma, upos, xpos, head, deprel }: Token): Token {
  return { start, end, form, lemma, upos, xpos, head, deprel };
}

/** A sentence with its dependency tree. Exactly one token has head −1; the heads form a tree. */
export interface ParsedSentence extends Span {
  /** The whole text that the offsets index. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /**
   * Whether the tree is worth reading: false for a table row, a list of names or a sentence cut short by the
   * length limit, where the heads are a fallback and rules should leave the sentence whole.
   */
  readonly reliable: boolean;
}

/** The same sentence as the shape that all have, as {@link tokenOf}. */
export function sentenceOf({ start, end, text, tokens, reliable }: ParsedSentence): ParsedSentence {
  return { start, end, text, tokens, reliable };
}

/** Number of the first token that begins at a place or after it, found by halving: what is looked up for each of many must not cost a walk over the sentence. */
export function firstFrom(tokens: readonly Token[], place: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
