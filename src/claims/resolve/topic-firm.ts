import { isFirm, personNamed, wholeName, type Cast } from '../claimants/cast';
import { isCalledNoFirm } from '../claimants/names-told';
import { namesBody } from '../names/bodies';
import { isKnownPlace } from '../names/places';
import type { Tree } from '../trees/tree';
import type { NounMention } from './mention';

/** How often it must be named. */
const TIMES = 3;
/** How often one that the headline names. */
const TIMES_OF_TITLE = 2;
/** How many times as often as any other firm. */
const MARGIN = 2;

/**
 * The one firm that an article is about: named three times at least, and twice as often as any other; null where none is. Where no name
 * is a firm's by its words, and the text speaks of a company, it is the one that acts as often.
 */
export function topicFirm(
  cast: Cast,
  mentions: readonly (readonly NounMention[])[],
  trees: readonly Tree[],
): string | null {
  const times = new Map<string, number>();
  for (const { name, kind } of cast.bySentence.flat()) {
    const whole = wholeName(name, cast);
    if (kind === 'body' && isFirm(whole, cast)) times.set(whole, (times.get(whole) ?? 0) + 1);
  }
  return mostNamed(times, new Set()) ?? (trees.some(hasCompany) ? actingFirm(cast, mentions) : null);
}

const hasCompany = ({ tokens }: Tree): boolean =>
  tokens.some(
    ({ form }, token) => /^(?:company|firm)$/iu.test(form) && /^the$/iu.test(tokens[token - 1]?.form ?? ''),
  );

/** "Frostline shut a depot … the company": of the names that may be a firm's the one that acts on and on. */
function actingFirm(cast: Cast, mentions: readonly (readonly NounMention[])[]): string | null {
  const named = mentions.flat().filter((mention) => mayBeFirm(mention, cast));
  const texts = new Set(named.map(({ text }) => text));
  const whole = (text: string): string => shortest(wholeName(text, cast), texts);
  const times = new Map<string, number>();
  const acting = new Set<string>();
  for (const { text, role } of named) {
    times.set(whole(text), (times.get(whole(text)) ?? 0) + 1);
    if (role.endsWith('subject')) acting.add(whole(text));
  }
  const inTitle = new Set(named.filter(({ sentence }) => sentence === 0).map(({ text }) => whole(text)));
  const found = mostNamed(new Map([...times].filter(([name]) => acting.has(name))), inTitle);
  if (found === null) return null;
  const names = named.map(({ text }) => text).filter((text) => whole(text) === found);
  return wholeName(
    names.reduce((long, name) => (name.length > long.length ? name : long)),
    cast,
  );
}

/** "Frostline" of "Frostline Cold Stores", where both are among the names: the shortest one that a name begins with. */
function shortest(name: string, names: ReadonlySet<string>): string {
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1))
    if (names.has(name.slice(0, space))) return name.slice(0, space);
  return name;
}

function mayBeFirm({ isNamed, plural, kind, isSure, text, isWhole }: NounMention, cast: Cast): boolean {
  if (!isNamed || plural || !isWhole || kind === 'thing' || (kind === 'person' && isSure)) return false;
  return (
    !isKnownPlace(text) &&
    personNamed(cast, text)?.isSure !== true &&
    !namesBody(wholeName(text, cast).split(/\s+/u)) &&
    !isCalledNoFirm(text, cast)
  );
}

function mostNamed(times: ReadonlyMap<string, number>, inTitle: ReadonlySet<string>): string | null {
  const [first, second] = [...times].sort(([, a], [, b]) => b - a);
  if (!first || (second?.[1] ?? 0) * MARGIN > first[1]) return null;
  return first[1] >= (inTitle.has(first[0]) ? TIMES_OF_TITLE : TIMES) ? first[0] : null;
}
