import type { RepeatChange } from './analysis';
import type { LedRepeat } from './lead-repeats';

/** What the grouping needs to know of a claim that stands. */
export interface RepeatingClaim {
  readonly number: number;
  readonly repeats: LedRepeat | null;
}

/** A claim that says another one again. */
export interface Repeat {
  readonly number: number;
  /** The claim that it was compared with. */
  readonly of: number;
  readonly changes: readonly RepeatChange[];
  /** Why what was compared is not what stands now; empty where it is. */
  readonly since: readonly string[];
}

/** A claim of the body and all that say it again: headline, dek, bullets, captions, later sentences. */
export interface RepeatGroup {
  readonly original: number;
  /** In reading order. */
  readonly repeats: readonly Repeat[];
}

/** What a repeat may not leave out: dropping it is a fault of the article. */
const FAULTS: ReadonlySet<string> = new Set(['hedge dropped', 'speaker dropped']);

/** Whether a change is a fault of the article: the repeat says as sure what the body does not vouch for. */
export const isFault = ({ what }: Pick<RepeatChange, 'what'>): boolean => FAULTS.has(what);

/** The claims that belong together, by original, in reading order of the first member. */
export function groupRepeats(claims: readonly RepeatingClaim[]): readonly RepeatGroup[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const originalOf = (number: number): number => {
    const seen = new Set<number>();
    let at = number;
    for (let next = byNumber.get(at)?.repeats; next; next = byNumber.get(at)?.repeats) {
      if (seen.has(at)) return Math.min(...seen);
      seen.add(at);
      at = next.claim;
    }
    return at;
  };
  const groups = new Map<number, Repeat[]>();
  for (const { number, repeats } of claims) {
    if (!repeats) continue;
    const original = originalOf(number);
    if (original === number) continue;
    const members = groups.get(original) ?? [];
    members.push({ number, of: repeats.claim, changes: repeats.changes, since: repeats.since });
    groups.set(original, members);
  }
  const first = ({ original, repeats }: RepeatGroup) => Math.min(original, repeats[0]!.number);
  return [...groups]
    .map(([original, repeats]) => ({ original, repeats }))
    .sort((a, b) => first(a) - first(b));
}

const HOW: Readonly<Record<string, (words: string) => string>> = {
  'hedge dropped': (words) => `drops the hedge “${words}”, so it is put more strongly`,
  'hedge added': (words) => `adds the hedge “${words}”, so it is put more weakly`,
  'speaker dropped': (words) => `no longer says who said it (“${words}”)`,
  'speaker added': (words) => `says who said it (“${words}”)`,
};

const sayChange = ({ what, words }: RepeatChange): string => HOW[what]?.(words) ?? `${what}: ${words}`;

/**
 * Why a status that one member of a group has may not be given to another; empty where the force of their words is
 * equal. Evidence may be given all the same.
 *
 * @param reworded numbers of the claims that a reviewer reworded: what was compared is not what they say now
 */
export function unequalForce(
  group: RepeatGroup,
  from: number,
  to: number,
  reworded: ReadonlySet<number>,
): readonly string[] {
  const differing = [from, to].flatMap((number) => {
    const repeat = group.repeats.find((one) => one.number === number);
    const changes = (repeat?.changes ?? []).map((change) => `claim ${number} ${sayChange(change)}`);
    return [...changes, ...(repeat?.since ?? []).map((why) => `${why}, so they are to be compared anew`)];
  });
  const changed = [from, to]
    .filter((number) => reworded.has(number))
    .map((number) => `claim ${number} was reworded`);
  return [...new Set([...differing, ...changed])];
}
