const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
/** Before "dozen". */
const OF_DOZEN = new Map([
  ['a', 1],
  ['half', 0.5],
  ['half a', 0.5],
]);
const GROUPS = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const BELOW_HUNDRED = `(?:(?:${[...TENS.keys()].join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${[...SMALL.keys()].join('|')})`;
const GROUP = `(?:${[...GROUPS.keys()].join('|')})`;
/** "two hundred and fifty", "two thousand five hundred", "a hundred thousand": more than one word for a group of digits and what is left. */
const IN_GROUPS = `(?:(?:${BELOW_HUNDRED}|an?)[- ]hundred[- ](?:thousand|million|billion)(?![- ](?:and[- ])?${BELOW_HUNDRED}\\b)|(?:${BELOW_HUNDRED}|an?)(?:[- ]${GROUP})+[- ](?:and[- ])?${BELOW_HUNDRED}(?:(?:[- ]${GROUP})+(?:[- ](?:and[- ])?${BELOW_HUNDRED})?)*)`;

/** A number in words, as a pattern without groups. */
export const WORD_NUMBER = `(?:(?:half a|half|a)(?=[ -]dozen\\b)|${IN_GROUPS}\\b|${BELOW_HUNDRED})`;

/** The value of a number in words or of few digits: "twenty-one", "two hundred and fifty"; null where it is none. */
export function numberOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const dozens = OF_DOZEN.get(written);
  if (dozens !== undefined) return dozens;
  let whole = 0;
  let part = 0;
  for (const word of written.split(/[- ]/)) {
    const group = GROUPS.get(word);
    const value = TENS.get(word) ?? SMALL.get(word);
    if (group === 100) part *= 100;
    else if (group !== undefined) [whole, part] = [whole + part * group, 0];
    else if (value !== undefined) part += value;
    else if (word === 'a' || word === 'an') part += 1;
    else if (word !== 'and') return null;
  }
  return whole + part;
}
