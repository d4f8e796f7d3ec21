import type { SpanPair } from '../../domain/span';

/** What a pronoun or a definite phrase stands for. */
export interface Referent {
  /** The words to put in brackets, as the article has them ("Tesla", "Musk’s"). */
  readonly text: string;
  /** "antecedent" where the words take the pronoun's place, "explained" where they follow the phrase. */
  readonly because: 'antecedent' | 'explained';
  readonly from: SpanPair;
}

/** What is known of a sentence's pronouns, definite phrases and titles from the sentences before it. */
export interface References {
  /** By token index: the pronoun, or the last word of the definite phrase. */
  readonly referents: ReadonlyMap<number, Referent>;
  /** Where nothing sure could be said. */
  readonly doubts: readonly { readonly token: number; readonly span: SpanPair; readonly why: string }[];
  /** Names whose title or role the article has told before. */
  readonly introduced: ReadonlySet<string>;
}

/** Nothing known: a sentence by itself. */
export const NO_REFERENCES: References = { referents: new Map(), doubts: [], introduced: new Set() };
