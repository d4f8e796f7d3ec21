import type { Line } from './line';
import type { Reading } from './reading';

const LONGEST = 14;
const QUESTION = /^(?:why|how|what|who|where|when|which|whose|is|are|can|will|does|do|did|so)\b.{0,60}\?$/iu;

/** Whether an undecided line heads what follows: short, not a sentence, with text or a list under it. */
export function isSubhead(lines: readonly Line[], readings: readonly Reading[], index: number): boolean {
  const { words, wordCount, isTerminated, marker } = lines[index]!;
  if (marker === 'heading') return true;
  if (wordCount > LONGEST || wordCount === 0) return false;
  const isLeadIn = words.endsWith(':') && wordCount <= 6;
  const isQuestion = QUESTION.test(words) && wordCount <= 9;
  if (isTerminated && !isLeadIn && !isQuestion) return false;
  let next = index + 1;
  while (/^(?:boilerplate|caption)$/u.test(readings[next]?.kind ?? '')) next += 1;
  const below = lines[next];
  return below !== undefined && (below.isProse || below.isTerminated || below.marker !== null);
}
