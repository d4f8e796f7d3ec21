import type { Conflict } from '../../domain/analysis';
import type { ComparedClaim } from '../sameness/compared-claim';
import { findDegrees, howFar, type Degree } from '../sameness/degrees';
import type { TermIndex } from '../sameness/term-index';
import { DEGREE, type Terms } from '../sameness/terms';
import { sharedPhrase } from './about';

const MOST_IN_GROUP = 12;

interface Staged {
  readonly number: number;
  readonly degree: Degree;
}

/** Claims that say of one thing that it has got differently far ("nears", "clears the final hurdle", "is imminent"). */
export function stageConflicts(
  claims: readonly ComparedClaim[],
  terms: readonly Terms[],
  index: TermIndex,
): Conflict[] {
  const staged = claims.flatMap(({ claim, text }, number): Staged[] => {
    const degree = claim.spans
      .flatMap((span) => findDegrees(text, span))
      .find(({ level }) => level !== 'done');
    return degree === undefined ? [] : [{ number, degree }];
  });
  return groupByThing(staged, terms, index).flatMap((group): Conflict[] => {
    const ranks = new Set(group.members.map(({ degree }) => howFar(degree.level)));
    if (ranks.size < 2) return [];
    const members = group.members.slice(0, MOST_IN_GROUP);
    const said = [...new Set(members.map(({ degree }) => `“${degree.words}”`))].join(', ');
    return [
      {
        claims: members.map(({ number }) => claims[number]!.claim.id),
        about: sharedPhrase(
          members.map(({ number }) => claims[number]!.claim.wording),
          group.shared,
        ),
        why: `The article says in different ways how far it has got: ${said}.`,
      },
    ];
  });
}

/** Groups of claims that share a telling term, directly or by another of them. */
function groupByThing(
  staged: readonly Staged[],
  terms: readonly Terms[],
  index: TermIndex,
): { members: Staged[]; shared: Set<string> }[] {
  const groups = new Map<number, { members: Staged[]; shared: Set<string> }>();
  const groupOf = new Map<string, number>();
  staged.forEach((one, at) => {
    const telling = [...terms[one.number]!.all.keys()].filter(
      (term) => term !== DEGREE && index.isTelling(term),
    );
    const joined = [
      ...new Set(telling.map((term) => groupOf.get(term)).filter((group) => group !== undefined)),
    ];
    const home = joined[0] ?? at;
    const group = groups.get(home) ?? { members: [], shared: new Set<string>() };
    groups.set(home, group);
    for (const other of joined.slice(1)) {
      const merged = groups.get(other)!;
      group.members.push(...merged.members);
      for (const term of merged.shared) group.shared.add(term);
      groups.delete(other);
      for (const [term, owner] of groupOf) if (owner === other) groupOf.set(term, home);
    }
    group.members.push(one);
    for (const term of telling) {
      if (groupOf.has(term)) group.shared.add(term);
      groupOf.set(term, home);
    }
  });
  return [...groups.values()].map(({ members, shared }) => ({
    members: members.sort((a, b) => a.number - b.number),
    shared,
  }));
}
