import type { Claimant } from '../../domain/analysis';
import { contains } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { Placed } from './placed';

const NOBODY_NAMED: Claimant = { name: null, kind: 'person' };

const FIRST_PERSON = /^(?:i|we|me|us|my|our)$/iu;

/** How many attributions away a quotation may stand from a cue inside it. */
const NEAR = 8;

const OF_OTHERS = /^(?:he|she|they|it)$/iu;

/**
 * Inside a quotation "I" and "we" are whoever is quoted; their cue may stand before the one that names them. Who is quoted is
 * no "she" of the own words, and no "they" there means somebody whom the article has named last.
 */
export function speakingOfThemselves<Found extends Placed>(
  placed: Found,
  index: number,
  all: readonly Found[],
  sentences: readonly ParsedSentence[],
): Found {
  const { attribution } = placed;
  const at = attribution.cue[0];
  const source = attribution.source[0];
  const text = sentences[placed.sentence]?.text;
  const word = source && text?.slice(source[0], source[1]);
  if (!at || word === undefined || !(FIRST_PERSON.test(word) || OF_OTHERS.test(word))) return placed;
  const around = all
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .find(
      (other) =>
        other.attribution.type !== 'indirect' && other.attribution.content.some((span) => contains(span, at)),
    );
  if (!around) return placed;
  const { claimant } = around.attribution;
  if (FIRST_PERSON.test(word)) return { ...placed, attribution: { ...attribution, claimant } };
  const isWrong = /^(?:they|it)$/iu.test(word) || attribution.claimant.name === claimant.name;
  return isWrong ? { ...placed, attribution: { ...attribution, claimant: NOBODY_NAMED } } : placed;
}
