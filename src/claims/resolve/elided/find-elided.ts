import type { ReadSentence } from '../acts-told';
import type { Which } from '../which-one';
import { findElidedNoun } from './elided-noun';
import { findElidedOrdinal } from './elided-ordinal';
import { findPlan } from './plan-told';
import { findPossessed } from './possessed';
import { findRemainder } from './remainder';

/** What a word stands for by itself has left out: the noun behind "12", "a third" and "Kestrel's", and of what "the rest" is. */
export const findElided = (
  token: number,
  sentence: number,
  read: (sentence: number) => ReadSentence | undefined,
): Which =>
  findElidedNoun(token, sentence, read) ??
  findElidedOrdinal(token, sentence, read) ??
  findPossessed(token, sentence, read) ??
  findRemainder(token, sentence, read) ??
  findPlan(token, sentence, read);
