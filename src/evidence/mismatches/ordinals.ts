import type { ComparedText, Comparison, Mismatch } from './mismatch';
import { wordAt } from './mismatch';
import { ORDINAL, ordinalOf } from './ordinal-words';

/** "the 76th mayor", "its fifth strike": what comes so far in a row. */
interface Ordinal {
  readonly value: number;
  /** "a second strike" is another than the first, not the first one wrong. */
  readonly isAny: boolean;
  readonly start: number;
  readonly end: number;
  /** The words that carry something right behind it. */
  readonly of: ReadonlySet<string>;
}

/** Times are compared as such, places by what is the largest; "the second" alone may be a moment. */
const PATTERN = new RegExp(
  `\\b(?:the|(?<any>an?)|its|his|her|their|our|[\\p{L}]+['’]s)\\s+(?<place>${ORDINAL})\\b(?!-)(?!\\s+(?:quarter|half|century|of\\b|\\p{L}+est\\b|time\\b))(?=\\s+\\p{L})`,
  'dgiu',
);
const BEHIND = 2;

function ordinalsIn({ text, words }: ComparedText): readonly Ordinal[] {
  return [...text.matchAll(PATTERN)].map((match): Ordinal => {
    const [start, end] = match.indices!.groups!.place!;
    const next = words.slice(wordAt(words, end - 1) + 1).filter(({ isStop }) => !isStop);
    const of = new Set(next.slice(0, BEHIND).map(({ key }) => key));
    return { value: ordinalOf(match.groups!.place!), isAny: match.groups!.any !== undefined, start, end, of };
  });
}

const ANY = new RegExp(`\\b${ORDINAL}\\b`, 'giu');
/** Whether a text has an ordinal, of whatever. */
const namesOrdinal = (text: string, value: number): boolean =>
  [...text.matchAll(ANY)].some(([written]) => ordinalOf(written) === value);

/** Ordinals of the claim in whose place, before the same word, near passages have another, and none of them the same. */
export function ordinalMismatches({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const ours = ordinalsIn(claim);
  if (ours.length === 0) return [];
  const theirs = near.flatMap((passage) =>
    ordinalsIn(passages[passage]!).map((ordinal) => ({ passage, ordinal })),
  );
  return ours.flatMap(({ value, isAny, start, end, of }): readonly Mismatch[] => {
    if (near.some((passage) => namesOrdinal(passages[passage]!.text, value))) return [];
    const other = theirs.find(
      ({ ordinal }) => ordinal.isAny === isAny && [...ordinal.of].some((key) => of.has(key)),
    );
    if (other === undefined) return [];
    const { passage, ordinal } = other;
    return [{ kind: 'figure', claim: [start, end], source: [passage, ordinal.start, ordinal.end] }];
  });
}
