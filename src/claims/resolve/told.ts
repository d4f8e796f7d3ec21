import type { Attribution } from '../../domain/analysis';
import type { Cast } from '../claimants/cast';
import type { ReadSentence } from './acts-told';
import type { Introduction } from './introductions';
import type { NounMention } from './mention';
import type { NamesByNoun } from './names-by-noun';
import type { Scene } from './setting/scenes';
import type { VerbsTold } from './verbs-told';

/** What the sentences up to one have told, for its bare phrases. */
export interface Told {
  /** The introductions of a noun, in reading order. */
  readonly introductions: (noun: string) => readonly Introduction[];
  readonly sentence: number;
  /** Whether a sentence stands apart from the running text. */
  readonly isHeading: (sentence: number) => boolean;
  /** A sentence of the article up to this one, with what its pronouns stand for; undefined for one that cannot be relied on. */
  readonly read: (sentence: number) => ReadSentence | undefined;
  /** Who is reported to speak in a sentence. */
  readonly attributions: (sentence: number) => readonly Attribution[];
  /** Which sentence of the article holds an offset. */
  readonly sentenceAt: (offset: number) => number;
  readonly cast: Cast;
  /** The noun phrases of the sentence before. */
  readonly before: readonly NounMention[];
  /** Where the sentence plays. */
  readonly scene: Scene;
  /** The names of the whole article by the noun in them; null where several have one. */
  readonly names: NamesByNoun;
  /** The verbs of the sentences up to this one, its own among them. */
  readonly verbs: VerbsTold;
}
