import type { Claimant } from '../../domain/analysis';
import { contains } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import type { Gender } from '../names/given-names';
import { personNamed, type Cast } from './cast';
import { isOneParagraph, type Placed } from './placed';

/** How many sentences back, in its paragraph, somebody is still the one who speaks. */
const STILL_SPEAKING = 2;

/**
 * The person who spoke last in the paragraph, in one of the two sentences before: whoever says more there without being
 * named again, with the sentence of it. In a sentence with speech within speech it is the outer speaker. Undefined where the
 * last who spoke has no name, is no person, or is of the other gender.
 */
export function lastSpeaker(
  earlier: readonly Placed[],
  gender: Gender,
  sentence: number,
  sentences: readonly ParsedSentence[],
  cast: Cast,
): { readonly claimant: Claimant; readonly sentence: number } | undefined {
  const near = earlier
    .slice(-FEW)
    .filter((one) => one.sentence < sentence && one.sentence >= sentence - STILL_SPEAKING && isSaid(one));
  const last = near.at(-1);
  if (!last || !isOneParagraph(sentences, last.sentence, sentence)) return undefined;
  const { claimant, source } = outermost(near, last).attribution;
  if (claimant.name === null) return undefined;
  const found = { claimant, sentence: last.sentence };
  const word = sentences[last.sentence]!.text.slice(...source[0]!);
  if (isPronounOf(gender, word)) return found; // "she said … she said", though she may have no name
  const known = personNamed(cast, claimant.name)?.gender;
  return claimant.kind === 'person' && (known === undefined || known === gender) ? found : undefined;
}

const isPronounOf = (gender: Gender, word: string): boolean =>
  (gender === 'male' ? /^(?:he|his)$/iu : /^(?:she|her)$/iu).test(word);

/** So few attributions are looked at: keeps the time linear. */
const FEW = 20;

const isSaid = ({ attribution: { form, source } }: Placed): boolean =>
  /^(?:clause|quotation|according-to)$/u.test(form) && source.length > 0;

/**
 * The attribution of the same sentence in whose content the given one's cue stands, if there is one; else the given one. Each is
 * asked once: a wrong tree may put either of two into the other.
 */
export function outermost(all: readonly Placed[], inner: Placed): Placed {
  const cue = inner.attribution.cue[0];
  const others = all.filter((one) => one !== inner);
  const around = others.find(
    (one) =>
      one.sentence === inner.sentence &&
      isSaid(one) &&
      cue !== undefined &&
      one.attribution.content.some((span) => contains(span, cue)),
  );
  return around ? outermost(others, around) : inner;
}
