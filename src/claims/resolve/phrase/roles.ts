import type { Cast } from '../../claimants/cast';
import type { Mention } from '../../claimants/mentions';
import type { NounMention } from '../mention';
import type { Surroundings } from '../surroundings';
import { isGroupNoun } from './group-nouns';

/** What the text says that the bearers of these names are, without what no body is: "ferry company Nordline" is a company, no ferry. */
export function rolesOf(mentions: readonly NounMention[], { cast }: Surroundings): readonly string[] {
  const names = new Set(mentions.filter(({ isNamed }) => isNamed).map(({ text }) => text));
  return [...names].flatMap((name) => [...(rolesByName(cast).get(name) ?? [])]);
}

const known = new WeakMap<Cast, ReadonlyMap<string, ReadonlySet<string>>>();

function rolesByName(cast: Cast): ReadonlyMap<string, ReadonlySet<string>> {
  let byName = known.get(cast);
  if (!byName) known.set(cast, (byName = collect(cast.bySentence)));
  return byName;
}

function collect(bySentence: readonly (readonly Mention[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = new Map<string, Set<string>>();
  for (const { name, kind, roles } of bySentence.flat())
    for (const role of roles)
      if (kind !== 'body' || isGroupNoun(role))
        byName.set(name, (byName.get(name) ?? new Set<string>()).add(role));
  return byName;
}
