import type { Attribution } from '../domain/analysis';
import { overlaps } from '../domain/span';
import type { ParsedSentence } from '../language/parsed';
import type { NumberedAttribution } from './clauses/attributed-content';
import { isNamedDay } from './names/time-words';
import type { Referent, References } from './resolve/referent';

/**
 * Names the speakers whom the text only calls "she" or "the company", where that is not settled by who speaks but is by what
 * the pronouns and definite phrases of the article stand for.
 */
export function nameSpeakers(
  attributions: readonly Attribution[],
  sentences: readonly ParsedSentence[],
  heard: readonly (readonly NumberedAttribution[])[],
  references: readonly References[],
): Attribution[] {
  const named = [...attributions];
  sentences.forEach((sentence, i) => {
    for (const { index, attribution } of heard[i] ?? []) {
      const referent = isOpen(attribution, sentence)
        ? referentOf(attribution, sentence, references[i])
        : undefined;
      if (referent && !isNamedDay(referent.text))
        named[index] = { ...attribution, claimant: { ...attribution.claimant, name: referent.text } };
    }
  });
  return named;
}

/** Whether nobody is named, or nobody but by the words of the source itself ("The company"). */
function isOpen({ source, claimant }: Attribution, { text }: ParsedSentence): boolean {
  const [only, ...more] = source;
  if (!only || more.length > 0) return false;
  const words = text.slice(...only);
  return claimant.name === null || (claimant.name === words && /^(?:the|this|that) /iu.test(words));
}

function referentOf(
  { source }: Attribution,
  { tokens }: ParsedSentence,
  references?: References,
): Referent | undefined {
  const [first] = source;
  const last = tokens.findLastIndex(({ start, end }) => first !== undefined && overlaps(first, [start, end]));
  const referent = references?.referents.get(last);
  return referent?.because === 'told before' ? undefined : referent;
}
