import { CUE_VERBS } from './verbs';

/** "…, Roos said, blaming fog", "citing a leak", "pointing to a rail": whether a verb, as a participle behind a remark, says more of the matter. */
export function saysFurther(lemma: string): boolean {
  return lemma === 'point' || /^(?:speech|judgement)$/u.test(CUE_VERBS.get(lemma)?.meaning ?? '');
}
