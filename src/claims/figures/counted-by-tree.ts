import { firstFrom, type Token } from '../../language/parsed';
import { CURRENCY_AFTER, CURRENCY_BEFORE } from '../../language/currencies';
import { MEASURES } from '../../language/measures';

const FIXED_UNITS = new Set([
  ...MEASURES.values(),
  ...CURRENCY_AFTER.values(),
  ...CURRENCY_BEFORE.values(),
  'times',
  'rank',
]);

/**
 * The noun that a number counts by the sentence's tree, where one hangs so; else the unit that the words gave. A
 * measure or a currency is never replaced.
 */
export function countedByTree(
  tokens: readonly Token[],
  start: number,
  end: number,
  unit: string | null,
): string | null {
  if (unit !== null && FIXED_UNITS.has(unit)) return unit;
  const after = firstFrom(tokens, end);
  const number = tokens
    .slice(firstFrom(tokens, start), after)
    .findLast((token) => token.end <= end && token.deprel === 'nummod');
  const noun = number === undefined ? undefined : tokens[number.head];
  if (noun?.upos === 'NOUN' && noun.start >= end) return noun.form;
  return unit ?? pluralAfter(tokens, after);
}

/** Longest run of words between a number and its noun. */
const FURTHEST = 6;

/** The plural that ends the run of adverbs, adjectives, participles and nouns straight after a number, by the tags alone. */
function pluralAfter(tokens: readonly Token[], first: number): string | null {
  const run = tokens.slice(first, first + FURTHEST);
  const stop = run.findIndex(
    ({ upos, xpos }) => !/^(?:ADV|ADJ|NOUN)$/u.test(upos) && !/^VB[NG]$/u.test(xpos),
  );
  const last = (stop < 0 ? run : run.slice(0, stop)).at(-1);
  return last?.xpos === 'NNS' ? last.form : null;
}
