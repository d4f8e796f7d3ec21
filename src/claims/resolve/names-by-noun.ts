import type { SpanPair } from '../../domain/span';
import type { Cast } from '../claimants/cast';
import { tokenAt, type Tree } from '../trees/tree';
import { isHeadlined } from './headlined';
import { isTitle, nounOfName } from './introductions';

/** A name of a body or place, and where it stands first. */
interface Named {
  readonly text: string;
  readonly from: SpanPair;
  /** From where on it may be meant: where the text first has a word of it ("Wexler" of "Wexler County"). */
  readonly since: number;
}

/** Names of bodies and places by the noun in them ("county" of "Wexler County"); null where several have one. */
export type NamesByNoun = ReadonlyMap<string, Named | null>;

/** Nouns of which an article has many, named or not. */
const MANY =
  /^(?:road|street|lane|avenue|way|drive|route|terrace|square|park|house|hall|cup|league|day|times|news|post|news|group|inc|ltd|plc|co|corp|united|city|rovers|act|island|islands|hill|party)$/u;

/** Reads the names of an article once: those of its running text, as any word of a headline may have a capital. */
export function namesByNoun(trees: readonly Tree[], cast: Cast): NamesByNoun {
  const names = new Map<string, Named | null>();
  const firsts = firstsOf(trees);
  cast.bySentence.forEach((mentions, sentence) => {
    const tree = trees[sentence]!;
    if (isHeadlined(tree)) return;
    for (const { name, kind, isSure, token } of mentions) {
      const noun = kind === 'person' && isSure ? null : nounOfName(name);
      if (noun === null || MANY.test(noun)) continue;
      const known = names.get(noun);
      const { start, end } = tokenAt(tree, token);
      if (isTitle(tree, name, end)) continue;
      if (known === undefined)
        names.set(noun, {
          text: name,
          from: [start, end],
          since: sinceWhen(name, noun, tree, firsts) ?? start,
        });
      else if (known && known.text !== name && !isShorter(known.text, name)) names.set(noun, null);
    }
  });
  return names;
}

/** Words by which a sentence tells of another than the one before: "a similar park in Holt County", "Leeds Council did the same". */
const BESIDE =
  /\b(?:similar|nearby|neighbou?ring|rival|another|other|also|too|did the same|likewise|elsewhere|next)\b/iu;

/** Words that open many names. */
const COMMON =
  /^(?:the|new|old|great|royal|national|supreme|high|city|county|state|north|south|east|west)$/iu;

/** Where the words with a capital stand first. */
function firstsOf(trees: readonly Tree[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { form, start } of trees.flatMap(({ tokens }) => tokens))
    if (/^\p{Lu}/u.test(form) && !firsts.has(form)) firsts.set(form, start);
  return firsts;
}

/** Where the first word of a name that tells most of it has come, where its sentence tells of no other than the one before. */
function sinceWhen(
  name: string,
  noun: string,
  { sentence: { text, start, end } }: Tree,
  firsts: ReadonlyMap<string, number>,
): number | undefined {
  const [word = ''] = name.split(/\s+/u).filter((one) => one.toLowerCase() !== noun);
  return word.length < 3 || COMMON.test(word) || BESIDE.test(text.slice(start, end))
    ? undefined
    : firsts.get(word);
}

/** "Crown Court" of "Marlow Crown Court", either way. */
const isShorter = (one: string, other: string): boolean =>
  one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
