const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** "5th", "fifth", "twenty-first", as a pattern without groups. */
export const ORDINAL = `(?:\\d+(?:st|nd|rd|th)|(?:(?:${[...TENS.keys()].join('|')})[- ])?(?:${ORDINALS.join('|')}))`;

/** The number that an ordinal stands for. */
export function ordinalOf(written: string): number {
  const plain = written.toLowerCase();
  if (/^\d/.test(plain)) return Number.parseInt(plain, 10);
  const [ten = '', one] = plain.split(/[- ]/);
  if (one === undefined) return ORDINALS.indexOf(ten) + 1;
  return TENS.get(ten)! + ORDINALS.indexOf(one) + 1;
}
