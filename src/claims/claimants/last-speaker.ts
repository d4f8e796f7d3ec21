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
 * named again. In a sentence with speech within speech it is the outer speaker. Undefined where the last who spoke has no
 * name, is no person, or is of the other gender.
 */
export function lastSpeaker(
  earlier: readonly Placed[],
  gender: Gender,
  sentence: number,
  sentences: readonly ParsedSentence[],
  cast: Cast,
): Claimant | undefined {
  const near = earlier
    .slice(-FEW)
    .filter((one) => one.sentence < sentence && one.sentence >= sentence - STILL_SPEAKING && isSaid(one));
  const last = near.at(-1);
  if (!last || !isOneParagraph(sentences, last.sentence, sentence)) return undefined;
  const { claimant } = outermost(near, last).attribution;
  if (claimant.kind !== 'person' || claimant.name === null) return undefined;
  const known = personNamed(cast, claimant.name)?.gender;
  return known === undefined || known === gender ? claimant : undefined;
}

/** So few attributions are looked at: keeps the time linear. */
const FEW = 20;

const isSaid = ({ attribution: { form, source } }: Placed): boolean =>
  (form === 'clause' || form === 'quotation') && source.length > 0;

/** The attribution of the same sentence in whose content the given one's cue stands, if there is one; else the given one. */
function outermost(all: readonly Placed[], inner: Placed): Placed {
  const cue = inner.attribution.cue[0];
  const around = all.find(
    (one) =>
      one.sentence === inner.sentence &&
      one !== inner &&
      isSaid(one) &&
      cue !== undefined &&
      one.attribution.content.some((span) => contains(span, cue)),
  );
  return around ? outermost(all, around) : inner;
}
