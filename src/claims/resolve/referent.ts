import type { SpanPair } from '../../domain/span';

/** What a pronoun or a definite phrase stands for. */
export interface Referent {
  /** The words to put in brackets, as the article has them ("Tesla", "Musk’s"). */
  readonly text: string;
  /**
   * "antecedent" where the words take the pronoun's place; "explained" where they follow a phrase as its name, "told before"
   * where they follow it to say which one.
   */
  readonly because: 'antecedent' | 'explained' | 'told before';
  readonly from: SpanPair | null;
  /** Where else its sentence names the same ("the mayor" of "the mayor, Tom Beck"). */
  readonly also?: readonly SpanPair[];
  /** Whether it is put in only where a claim says the phrase of somebody: "Bo Hansen [is] chief executive [of Nordline]". */
  readonly isOfTitle?: boolean;
  /** What goes with the phrase where a claim holds these words itself. */
  readonly otherwise?: Referent | undefined;
  /** Whether it says in which town, of which body or in which event: once a claim. */
  readonly isOfSetting?: boolean;
  /** What the words leave open themselves, where they stand for a pronoun ("which one: the soil"). */
  readonly open?: string | null;
  readonly plural: boolean;
  /** Whether the pronoun says whose ("his"): the words take a possessive ending. */
  readonly possessive: boolean;
}

/** A pronoun or phrase for which nothing is sure, and why. */
export interface Doubt {
  readonly token: number;
  readonly span: SpanPair;
  readonly why: string;
  /** Where the phrases stand that it may mean; a claim that holds them all needs no explaining. */
  readonly candidates: readonly SpanPair[];
  /** Whether it is open only in a claim that says it of somebody: "Bo Hansen [is] chief executive". */
  readonly isOfTitle?: boolean;
}

/** For whom somebody speaks as "we", and where the article tells it. */
export interface SpokenFor {
  readonly body: string;
  readonly span: SpanPair | null;
  /** They did a study together. */
  readonly isTeam?: boolean;
}

/** What is known of a sentence's pronouns, definite phrases and titles from the sentences before it. */
export interface References {
  /** By token index: the pronoun, or the last word of the definite phrase. */
  readonly referents: ReadonlyMap<number, Referent>;
  /** Where nothing sure could be said. */
  readonly doubts: readonly Doubt[];
  /** Whether an earlier sentence has named this name, or a longer one that ends with it: its title is told once. */
  isIntroduced(name: string): boolean;
  /** Whether an earlier sentence has had this common noun. */
  isTold(noun: string): boolean;
  /** Whether the sentence is a headline, a subhead, a dek or a caption. */
  readonly isHeading: boolean;
  /** Whether the article's title has this word. */
  isInTitle(noun: string): boolean;
  /** The last countries that the text has named before a word of the sentence, at most three. */
  countries(token: number): readonly string[];
  /** For whom somebody speaks who says "we". */
  readonly spokenFor: (name: string) => SpokenFor | undefined;
}

/** Nothing known: a sentence by itself. */
export const NO_REFERENCES: References = {
  referents: new Map(),
  doubts: [],
  isIntroduced: () => false,
  isTold: () => false,
  isHeading: false,
  isInTitle: () => false,
  countries: () => [],
  spokenFor: () => undefined,
};
