import type { SpanPair } from '../../domain/span';
import type { Cast } from '../claimants/cast';
import { tokenAt, type Tree } from '../trees/tree';
import { isTitle, nounOfName } from './introductions';

/** Names of bodies and places by the noun in them ("county" of "Wexler County"); null where several have one. */
export type NamesByNoun = ReadonlyMap<string, { readonly text: string; readonly from: SpanPair } | null>;

/** Nouns of which an article has many, named or not. */
const MANY =
  /^(?:road|street|lane|avenue|way|drive|route|terrace|square|park|house|hall|cup|league|day|times|news|post|news|group|inc|ltd|plc|co|corp|united|city|rovers|act|island|islands|hill|party)$/u;

/** Reads the names of an article once. */
export function namesByNoun(trees: readonly Tree[], cast: Cast): NamesByNoun {
  const names = new Map<string, { text: string; from: SpanPair } | null>();
  cast.bySentence.forEach((mentions, sentence) => {
    for (const { name, kind, isSure, token } of mentions) {
      const noun = kind === 'person' && isSure ? null : nounOfName(name);
      if (noun === null || MANY.test(noun)) continue;
      const known = names.get(noun);
      const { start, end } = tokenAt(trees[sentence]!, token);
      if (isTitle(trees[sentence]!, name, end)) continue;
      if (known === undefined) names.set(noun, { text: name, from: [start, end] });
      else if (known && known.text !== name && !isShorter(known.text, name)) names.set(noun, null);
    }
  });
  return names;
}

/** "Crown Court" of "Marlow Crown Court", either way. */
const isShorter = (one: string, other: string): boolean =>
  one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
