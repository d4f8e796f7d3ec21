import type { ComparedText } from './mismatch';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const HEDGES =
  words(`may might could would reportedly allegedly apparently possibly perhaps probably likely expected expects
  rumoured rumored suggested suggests appears appeared seems seemed considering believed thought plans planned proposed aims
  hopes hoped potential potentially if unconfirmed unverified expect believe believes think thinks suspect suspects suspected
  intend intends intended feared unclear uncertain doubtful doubted unproven`);
/** Verbs of these hedge, nouns mostly not: "new hope", "no doubt". */
const VERBS = words('hope doubt doubts fear fears');
const BEFORE_NOUN =
  words(`a an the any no little much more some great new false fresh real without beyond of in with give gives gave lost
  lose his her its their`);

/** Whether the word leaves open if something is so: "may", "reportedly", "doctors doubt that", "question whether". */
export function isHedge({ words: all }: ComparedText, at: number): boolean {
  const { plain, isCapitalised } = all[at]!;
  if (plain === 'whether') return all[at + 1]?.plain !== 'or' && all[at - 1]?.plain !== 'of';
  if (VERBS.has(plain)) return at > 0 && !BEFORE_NOUN.has(all[at - 1]!.plain);
  return HEDGES.has(plain) && !(plain === 'may' && isCapitalised);
}
