import type { Claimant } from '../../domain/analysis';
import type { Gender } from '../names/given-names';
import { personNamed, type Cast } from './cast';
import type { Mention } from './mentions';
import type { Placed } from './placed';

/** How many sentences back a pronoun may reach. */
const REACH = 3;

export const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Where a pronoun stands, and the words of its sentence that its speaker is quoted with: whom they name is not the speaker. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
  readonly quoted: ReadonlySet<number>;
}

/** How many sentences back whoever spoke last may be meant, where no name stands nearer. */
const RECENT = 20;

/** The one person of that gender who has spoken in the last sentences. */
export function recentSpeaker(
  earlier: readonly Placed[],
  gender: Gender,
  sentence: number,
  cast: Cast,
): Claimant | undefined {
  const speakers = new Map<string, Claimant>();
  for (let at = earlier.length - 1; at >= 0 && (earlier[at]?.sentence ?? 0) >= sentence - RECENT; at--) {
    const claimant = earlier[at]?.attribution.claimant;
    if (
      claimant?.kind === 'person' &&
      claimant.name !== null &&
      personNamed(cast, claimant.name)?.gender === gender
    )
      speakers.set(claimant.name, claimant);
  }
  return speakers.size === 1 ? [...speakers.values()][0] : undefined;
}

/**
 * The person last mentioned whom the pronoun may mean: the same sentence before earlier ones, and in it the subject. Where
 * two fit alike (“Beck and Roos own the mill. He said …”; a subject of whom nothing tells the gender beside somebody of the
 * right one), neither is said to be meant.
 */
export function nearestPerson(
  cast: Cast,
  gender: Gender | undefined,
  { sentence, token, quoted }: Place,
): Mention | 'two fit' | undefined {
  for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
    const people = (cast.bySentence[at] ?? []).flatMap((mention) => {
      const whole = personNamed(cast, mention.name);
      const known = mention.gender ?? whole?.gender;
      const isMedium = mention.isHearer && !mention.isSure; // "he told Harbour Live"
      const fits =
        (mention.kind === 'person' || whole !== undefined) &&
        !isMedium &&
        (known === undefined || gender === undefined || known === gender) &&
        (at < sentence || (mention.token < token && !quoted.has(mention.token)));
      return fits ? [{ mention, isKnown: known !== undefined, name: whole?.name ?? mention.name }] : [];
    });
    if (people.length === 0) continue;
    const subjects = people.filter(({ mention }) => mention.isSubject);
    const [chosen] = subjects.length > 0 ? subjects : people.slice(-1);
    const isRivalled = people.some(
      ({ mention, isKnown, name }) =>
        name !== chosen?.name &&
        (isKnown || !chosen?.isKnown) &&
        (mention.isSubject || (isKnown && !chosen?.isKnown)),
    );
    return isRivalled ? 'two fit' : chosen?.mention;
  }
  return undefined;
}

/** How many sentences back a pronoun may reach where nobody else could be meant. */
const FAR = 15;

/** The only person of that gender whom the last sentences name: an interview goes on for long without a name. */
export function onlyPerson(cast: Cast, gender: Gender, sentence: number): Mention | undefined {
  const people = cast.bySentence
    .slice(Math.max(0, sentence - FAR), sentence)
    .flat()
    .filter((mention) => {
      const whole = personNamed(cast, mention.name);
      const known = mention.gender ?? whole?.gender;
      return (mention.kind === 'person' || whole !== undefined) && known === gender;
    });
  const names = new Set(people.map(({ name }) => personNamed(cast, name)?.name ?? name));
  return names.size === 1 ? people.at(-1) : undefined;
}
