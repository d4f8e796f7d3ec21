import type { Quantity } from './quantity';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CARDINALS = 'one two three four five six seven eight nine ten'.split(' ');
const PLACE = `(?<place>${ORDINALS.slice(1).join('|')}|\\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?`;
const ANY_PLACE = `(?<place>${ORDINALS.join('|')}|\\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?`;
const SUPERLATIVE = '(?<of>(?:most|least)[- ](?!of\\b|in\\b)\\p{L}+|\\p{L}+est|most|least|best|worst)';

/** "second-largest", "3rd biggest", "second most populous". */
const PLACED = new RegExp(`\\b${PLACE}[- ]${SUPERLATIVE}\\b`, 'giu');
/** "the largest", "its biggest", "the county’s oldest": the first place. Not "one of the largest", "among the largest". */
const FIRST = new RegExp(
  `(?<!\\b(?:one|some|many|two|three|several|most) of\\s+|\\bamong\\s+)(?:\\bthe|\\b(?:its|their|his|her|our)|(?<=\\p{L})['’]s)\\s+(?<place>)${SUPERLATIVE}\\b(?=[\\s-]+\\p{L})`,
  'giu',
);
/** "came second", "ranked third", "third place". */
const IN_PLACE = new RegExp(
  `\\b(?:came|comes|come|finished|finishes|placed|ranked|ranks)\\s+(?:in\\s+)?${ANY_PLACE}\\b(?![- ]\\p{L}+est\\b)`,
  'giu',
);
const PLACE_OF = new RegExp(`(?<!\\bin the\\s+)\\b${ANY_PLACE}[- ]placed?\\b`, 'giu');
/** "ranked No. 2", "the world’s number two". */
const NUMBERED = new RegExp(
  `(?:\\b(?:ranked|ranks|rank|placed)\\s+(?:at\\s+|as\\s+)?|(?<=\\p{L})['’]s\\s+|\\bworld\\s+)(?:no\\.?|number|#)\\s?(?<place>\\d+|${CARDINALS.join('|')})\\b`,
  'giu',
);

/** "the second rest", "a third test", "the latest": no superlatives. */
const NO_SUPERLATIVE =
  /^(?:rest|test|west|(?:north|south|mid)west|nest|guest|quest|request|bequest|contest|protest|interest|forest|harvest|arrest|priest|chest|crest|breast|vest|pest|zest|attest|fest|conquest|inquest|latest|honest|dishonest|modest|earnest|manifest|tempest|digest|suggest|invest|everest|best[- ]known)$/iu;

/** Superlatives that say one thing. */
const SAME: Readonly<Record<string, string>> = {
  biggest: 'largest',
  greatest: 'largest',
  tallest: 'highest',
  priciest: 'most expensive',
  dearest: 'most expensive',
  costliest: 'most expensive',
};
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['largest', 'smallest'],
  ['highest', 'lowest'],
  ['longest', 'shortest'],
  ['oldest', 'youngest'],
  ['oldest', 'newest'],
  ['richest', 'poorest'],
  ['strongest', 'weakest'],
  ['fastest', 'slowest'],
  ['hottest', 'coldest'],
  ['wettest', 'driest'],
  ['most expensive', 'cheapest'],
  ['best', 'worst'],
  ['most', 'least'],
];

function placeOf(words: string): number {
  const plain = words.toLowerCase();
  if (plain === '') return 1;
  if (/^\d/.test(plain)) return Number(plain);
  return Math.max(ORDINALS.indexOf(plain), CARDINALS.indexOf(plain)) + 1;
}

function rankOf(match: RegExpExecArray): Quantity | null {
  const { place = '', of } = match.groups!;
  if (of !== undefined && NO_SUPERLATIVE.test(of)) return null;
  const value = placeOf(place);
  const measure = of?.toLowerCase().replace('-', ' ') ?? null;
  // Of "the largest" only the superlative is the figure; of "ranked third" all of it.
  const lead = of === undefined || place !== '' ? 0 : match[0].length - of.length;
  return {
    start: match.index + lead,
    end: match.index + match[0].length,
    value,
    from: value,
    to: value,
    unit: 'rank',
    measure: measure === null ? null : (SAME[measure] ?? measure),
    direction: null,
    share: null,
    isVerb: false,
    isRange: false,
  };
}

/** Places in an order: "second-largest", "the largest", "came third", "ranked No. 2"; `measure` is what goes before, null where nothing says it. */
export function readRanks(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const pattern of [PLACED, FIRST, IN_PLACE, PLACE_OF, NUMBERED])
    for (const match of text.matchAll(pattern)) {
      const rank = rankOf(match);
      const isNew = rank !== null && !found.some(({ start, end }) => start < rank.end && rank.start < end);
      if (isNew) found.push(rank);
    }
  return found;
}

/** Whether two superlatives speak of one order, from either end: "largest" and "smallest". */
export function ordersAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true;
  return OPPOSITES.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
}
