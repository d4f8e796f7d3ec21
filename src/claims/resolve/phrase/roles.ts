import type { Cast } from '../../claimants/cast';
import type { Mention } from '../../claimants/mentions';
import type { NounMention } from '../mention';
import type { Surroundings } from '../surroundings';
import { isGroupNoun } from './group-nouns';

/** What the text says that the bearers of these names are: "ferry company Nordline" is a company, no ferry. */
export function rolesOf(mentions: readonly NounMention[], { cast }: Surroundings): readonly string[] {
  const names = new Set(mentions.filter(({ isNamed }) => isNamed).map(({ text }) => text));
  return [...names].flatMap((name) => [...(rolesByName(cast).get(name)?.plausible ?? [])]);
}

/** Whether the text says of a name that it is what a noun means. */
export const isCalledSo = (name: string, noun: string, cast: Cast): boolean =>
  rolesByName(cast).get(name)?.all.has(noun) === true;

interface Roles {
  readonly all: Set<string>;
  /** Without those that are no body's, for a body. */
  readonly plausible: Set<string>;
}

const known = new WeakMap<Cast, ReadonlyMap<string, Roles>>();

function rolesByName(cast: Cast): ReadonlyMap<string, Roles> {
  let byName = known.get(cast);
  if (!byName) known.set(cast, (byName = collect(cast.bySentence)));
  return byName;
}

function collect(bySentence: readonly (readonly Mention[])[]): ReadonlyMap<string, Roles> {
  const byName = new Map<string, Roles>();
  for (const { name, kind, roles } of bySentence.flat()) {
    if (roles.length === 0) continue;
    const own = byName.get(name) ?? { all: new Set<string>(), plausible: new Set<string>() };
    byName.set(name, own);
    for (const role of roles) {
      own.all.add(role);
      if (kind !== 'body' || isGroupNoun(role)) own.plausible.add(role);
    }
  }
  return byName;
}
