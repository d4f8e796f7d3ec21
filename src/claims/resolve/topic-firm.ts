import { isFirm, wholeName, type Cast } from '../claimants/cast';

/** How often it must be named. */
const TIMES = 3;
/** How many times as often as any other firm. */
const MARGIN = 2;

/** The one firm that an article is about: named three times at least, and twice as often as any other; null where none is. */
export function topicFirm(cast: Cast): string | null {
  const times = new Map<string, number>();
  for (const { name, kind } of cast.bySentence.flat()) {
    const whole = wholeName(name, cast);
    if (kind === 'body' && isFirm(whole, cast)) times.set(whole, (times.get(whole) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < TIMES || (second?.[1] ?? 0) * MARGIN > first[1]) return null;
  return first[0];
}
