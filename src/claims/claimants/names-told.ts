import { BODY_NOUNS, FIRM_NOUNS } from '../names/noun-kinds';
import { personNamed, type Cast } from './cast';
import type { Mention } from './mentions';

/** What a document tells of its names, gathered once: whoever asks for one name must not walk over all that are mentioned. */
interface NamesTold {
  /** By name what the text says that its bearer is: "airline". */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The names by what their bearers are said to be. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
  /** The mentions of each by the whole name, in reading order: those of "Hart" are Owen Hart's. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

const known = new WeakMap<Cast, NamesTold>();

function namesTold(cast: Cast): NamesTold {
  let told = known.get(cast);
  if (!told) known.set(cast, (told = gather(cast)));
  return told;
}

function gather(cast: Cast): NamesTold {
  const roles = new Map<string, Set<string>>();
  const called = new Map<string, Set<string>>();
  const mentions = new Map<string, Mention[]>();
  for (const mention of cast.bySentence.flat()) {
    const { name } = mention;
    const whole = personNamed(cast, name)?.name ?? name;
    const own = roles.get(name) ?? new Set<string>();
    roles.set(name, own);
    for (const role of mention.roles) {
      own.add(role);
      called.set(role, (called.get(role) ?? new Set<string>()).add(name));
    }
    const list = mentions.get(whole);
    if (list) list.push(mention);
    else mentions.set(whole, [mention]);
  }
  return { roles, called, mentions };
}

/** Whether the text has a name at all. */
export const isNamed = (name: string, cast: Cast): boolean => namesTold(cast).roles.has(name);

/** Whether the text says of a name that it is what a noun means. */
export const isCalledSo = (name: string, noun: string, cast: Cast): boolean =>
  namesTold(cast).roles.get(name)?.has(noun) === true;

/** Whether the text says of a name what it is, whatever that may be. */
export const isCalled = (name: string, cast: Cast): boolean =>
  (namesTold(cast).roles.get(name)?.size ?? 0) > 0;

/** Whether the text says of a name that it is a body and no firm: a union, a council, a team ("the union IG Ton"). */
export const isCalledNoFirm = (name: string, cast: Cast): boolean =>
  [...(namesTold(cast).roles.get(name) ?? [])].some((role) => BODY_NOUNS.has(role) && !FIRM_NOUNS.has(role));

/** The names of which the text says that they are what a noun means. */
export const namesCalled = (noun: string, cast: Cast): readonly string[] => [
  ...(namesTold(cast).called.get(noun) ?? []),
];

/** The mentions of somebody or something by the whole name, in reading order. */
export const mentionsOf = (name: string, cast: Cast): readonly Mention[] =>
  namesTold(cast).mentions.get(name) ?? [];
