import type { ParsedSentence, Token } from '../../language/parsed';
import { tokenAt, type Tree } from '../trees/tree';
import type { Cast } from './cast';
import type { Placed } from './placed';

/** A source that is a noun without a name, and what is known where it speaks. */
export interface BareSource {
  readonly tree: Tree;
  /** The tokens of the source. */
  readonly words: readonly number[];
  /** The attributions before it. */
  readonly earlier: readonly Placed[];
  readonly sentence: number;
  readonly sentences: readonly ParsedSentence[];
  readonly cast: Cast;
}

/** The noun of "the minister", where nothing else belongs to it but what is told beside it: "the firm, which owns two mills,". */
export function nounAlone({ tree, words }: BareSource): Token | undefined {
  const aside = words.findIndex((index) => tokenAt(tree, index).form === ',');
  const isRelative = /^(?:which|who|whose)$/iu.test(tree.tokens[words[aside + 1] ?? -1]?.form ?? '');
  const own = aside > 0 && isRelative ? words.slice(0, aside) : words;
  const [article, noun] = own.map((index) => tokenAt(tree, index));
  return own.length === 2 && /^the$/iu.test(article!.form) ? noun : undefined;
}
