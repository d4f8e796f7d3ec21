import type { SpanPair } from '../../domain/span';
import type { Gender } from '../names/given-names';

/** A noun phrase that something later may refer back to. */
export interface NounMention {
  readonly sentence: number;
  /** Its main word, or the pronoun that stands for it. */
  readonly token: number;
  readonly lemma: string;
  /** The words that name it, and where they stand. */
  readonly text: string;
  readonly span: SpanPair;
  /** The article before a body's name: "the " of "the Social Reform Party". */
  readonly article: string;
  readonly kind: 'person' | 'body' | 'thing';
  /** Whether there is evidence of the kind, rather than two capitals. */
  readonly isSure: boolean;
  /** The gender that a pronoun for it has told. */
  readonly gender?: Gender;
  readonly plural: boolean;
  /** "subject" of the main clause, of another clause, an object, or elsewhere. */
  readonly role: 'main-subject' | 'subject' | 'object' | 'other';
  /** Whether it stands inside a relative clause or another noun phrase. */
  readonly isInner: boolean;
  /** Whether it is the subject of a verb of saying that has something said. */
  readonly speaks: boolean;
  /** Whether it is what the sentence says that somebody has passed, proposed or turned down. */
  readonly enacted: boolean;
  readonly isNamed: boolean;
  /** Whom a phrase was found to stand for, by the name that the article gives ("the company"). */
  readonly meant?: string;
  readonly definite: boolean;
  /** Whether its words make a whole noun phrase by themselves: it can be put in. */
  readonly isWhole: boolean;
  /** The pronoun that opens it ("her deputy"), or null: it can be put in once that is known. */
  readonly possessor: number | null;
  /** Other words of the sentence that stand for the same ("the mayor" of "the mayor, Tom Beck"). */
  readonly partners: readonly number[];
  /** Whether it stands between quotation marks. */
  readonly isQuoted: boolean;
}
