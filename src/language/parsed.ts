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
