import type { SpanPair } from '../../domain/span';

const FALSE =
  '(?:false|untrue|wrong|incorrect|baseless|unfounded|debunked|bogus|(?:an?\\s+)?(?:pure\\s+)?(?:myths?|hoax(?:es)?|lies?|fiction|nonsense|misconception))';
const IS = '(?:is|are|was|were|be|been|proved|proven|turned\\s+out)';
const STORY =
  '(?:claims?|rumou?rs?|reports?|stor(?:y|ies)|allegations?|ideas?|suggestions?|notions?|beliefs?|statements?|assertions?|posts?)';
const DENIALS: readonly RegExp[] = [
  // "It is untrue that …"
  new RegExp(`\\bit\\s+${IS}\\s+(?:\\p{L}+ly\\s+)?(?<word>${FALSE})\\s+(?:that|to)\\b`, 'diu'),
  // "The claim that … is false"
  new RegExp(
    `\\b${STORY}\\s+that\\b.{1,400}\\b${IS}\\s+(?:\\p{L}+ly\\s+)?(?<word>${FALSE})(?![\\p{L}-])`,
    'dius',
  ),
  // "the false claim that …", "the myth that …"
  new RegExp(`\\b(?<word>false|untrue|debunked|unfounded|baseless|bogus)\\s+${STORY}\\s+that\\b`, 'diu'),
  new RegExp('\\b(?<word>myth|hoax|lie|misconception)\\s+that\\b', 'diu'),
  // "falsely claim that …"
  new RegExp('\\b(?<word>falsely|wrongly|incorrectly)\\s+\\p{L}+\\s+that\\b', 'diu'),
];

/** A word that says that something is not so, and the stretch that tells of what. */
export interface Denial {
  readonly word: SpanPair;
  readonly of: SpanPair;
}

/** Where a text says of what it tells that it is not so ("The claim that … is false"); null where it does not. */
export function denialIn(text: string): Denial | null {
  for (const pattern of DENIALS) {
    const match = pattern.exec(text);
    const word = match?.indices?.groups?.word;
    if (match === null || word === undefined) continue;
    const isBehind = word[1] === match.index + match[0].length;
    return { word, of: [match.index, isBehind ? word[1] : text.length] };
  }
  return null;
}
