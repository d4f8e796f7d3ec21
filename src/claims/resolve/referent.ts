import type { SpanPair } from '../../domain/span';

/** What a pronoun or a definite phrase stands for. */
export interface Referent {
  /** The words to put in brackets, as the article has them ("Tesla", "Musk’s"). */
  readonly text: string;
  /** "antecedent" where the words take the pronoun's place, "explained" where they follow the phrase. */
  readonly because: string;
  readonly from: SpanPair;
}
