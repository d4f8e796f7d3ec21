import type { ParsedSentence } from '../../language/parsed';
import { isRelation } from '../trees/tree';

/** What is told of whoever stands trial: by themselves, and of them. */
const PLEADS = new Set(['deny', 'plead']);
const IS_TRIED = new Set(['charge', 'accuse', 'convict', 'acquit', 'clear', 'sentence', 'jail']);

/** Whether a sentence tells of the one whose name's main word is given that they deny, plead or are charged. */
export function isTried({ tokens }: ParsedSentence, token: number): boolean {
  const { deprel, head } = tokens[token]!;
  const verb = tokens[head];
  if (!verb || !isRelation(deprel, ['nsubj'])) return false;
  return deprel === 'nsubj:pass' ? IS_TRIED.has(verb.lemma) : PLEADS.has(verb.lemma);
}
