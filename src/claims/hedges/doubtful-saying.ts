import type { Attribution, Hedge } from '../../domain/analysis';
import { overlaps, type SpanPair } from '../../domain/span';
import type { ParsedSentence } from '../../language/parsed';
import { SUGGESTING } from './lexicon';

/** The rule's name, kept on the hedge, and an example of our own. */
export const DOUBTFUL_SAYING = {
  name: 'doubtful-saying',
  example: '[scope Hives in towns find more food], study [cue suggests]',
};

/**
 * Adds the words of saying that weaken all that is said ("…, study suggests") where no rule over the tree has found
 * them: the attribution knows what they govern.
 */
export function withDoubtfulSaying(
  hedges: readonly Hedge[],
  { tokens }: ParsedSentence,
  attributions: readonly Attribution[],
): Hedge[] {
  const added = attributions.flatMap(({ cue, content, form }): Hedge[] => {
    const last = cue.at(-1);
    const verb = last && tokens.find(({ end }) => end === last[1]);
    if (!verb || form !== 'clause' || !SUGGESTING.has(verb.lemma.toLowerCase())) return [];
    if (hedges.some((hedge) => overlaps(hedge.cue, [verb.start, verb.end]))) return [];
    return [{ cue: [verb.start, verb.end], scope: content, kind: 'verb', rule: DOUBTFUL_SAYING.name }];
  });
  return [...hedges, ...added].sort((a, b) => a.cue[0] - b.cue[0]);
}

/** Whether a hedge is the word of saying itself ("papers suggest that …"): then it weakens all that was said. */
export function isDoubtfulSaying(
  { tokens }: ParsedSentence,
  attribution: Attribution | null,
  cue: SpanPair,
): boolean {
  if (attribution?.cue.some((span) => overlaps(span, cue)) !== true) return false;
  return tokens.some(({ start, lemma }) => start === cue[0] && SUGGESTING.has(lemma.toLowerCase()));
}
