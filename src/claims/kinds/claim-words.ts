import type { Hedge } from '../../domain/analysis';
import type { ParsedSentence } from '../../language/parsed';

/** What decides the kind of a claim: its words by token index, and what was found in them. */
export interface ClaimWords {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly number[];
  /** Token index of the claim's main word. */
  readonly predicate: number;
  /** Whether somebody, named or not, vouches for it instead of the writer. */
  readonly isAttributed: boolean;
  readonly hedges: readonly Hedge[];
  /** Whether a rule has supplied the verb that ties the main word to what it is said of: "the film [is] a mess". */
  readonly isSuppliedCopula?: boolean;
  /** Whether a rule has told a participle as what is to come: "will open, hiring 40 people" as "[will hire] 40 people". */
  readonly isSuppliedFuture?: boolean;
  /** Whether the claim gives a figure: then a look-up could settle it. */
  readonly hasFigure: boolean;
}
