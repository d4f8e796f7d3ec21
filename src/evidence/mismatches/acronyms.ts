import type { EvidenceWord } from '../words';
import { type Comparison, type Mismatch } from './mismatch';

/** Words that tell of the same in full or in another form; what begins with the letters is known anyhow. */
const IN_OTHER_WORDS: ReadonlyMap<string, RegExp> = new Map([
  ['us', /^(?:usa|america|americans?|washington)$/],
  ['usa', /^(?:us|america|americans?|washington)$/],
  ['uk', /^(?:britain|british|britons?|london)$/],
  ['eu', /^(?:europe|europeans?|brussels)$/],
]);

/** "US", "U.S.", "WHO’s" in a text that is not all in capitals: never the words "us" and "who". */
export const isAcronym = (word: EvidenceWord, text: string): boolean =>
  /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})(?:[’']s)?$/u.test(word.raw) && /\p{Ll}{2}/u.test(text);

/** Acronyms of the claim in whose place, beside the same word, a near passage has another. */
export function acronymMismatches({ claim, source, near }: Comparison): readonly Mismatch[] {
  const asked = claim.words.filter((word) => isAcronym(word, claim.text));
  if (asked.length === 0) return [];
  const passages = near.map((index) => ({ index, ...source.passages[index]! }));
  const ours = new Set(asked.map(({ plain }) => plain));
  const isTold = ({ plain }: EvidenceWord): boolean =>
    [...source.initials()].some((letters) => letters.endsWith(plain)) ||
    passages.some(({ words, text }) =>
      words.some(
        (word) =>
          (word.plain === plain && isAcronym(word, text)) || IN_OTHER_WORDS.get(plain)?.test(word.plain),
      ),
    );
  return asked.flatMap((word): readonly Mismatch[] => {
    if (isTold(word)) return [];
    const [before, after] = beside(claim.words, claim.words.indexOf(word));
    for (const { index, words, text } of passages)
      for (const [at, other] of words.entries()) {
        if (!isAcronym(other, text) || ours.has(other.plain)) continue;
        const [left, right] = beside(words, at);
        if ((before === undefined || before !== left) && (after === undefined || after !== right)) continue;
        return [{ kind: 'name', claim: [word.start, word.end], source: [index, other.start, other.end] }];
      }
    return [];
  });
}

/** The nearest words before and after that carry something. */
function beside(
  words: readonly EvidenceWord[],
  at: number,
): readonly [before: string | undefined, after: string | undefined] {
  const keyOf = (word: EvidenceWord | undefined): string | undefined => word?.key;
  return [
    keyOf(words.slice(0, at).findLast(({ isStop }) => !isStop)),
    keyOf(words.slice(at + 1).find(({ isStop }) => !isStop)),
  ];
}
