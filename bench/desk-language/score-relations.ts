import type { AnalysedClaim, Analysis } from '../../src/domain/analysis';
import type { GoldArticle, GoldClaim } from '../../tests/gold/gold-files';
import { groupsOf, type Groups } from './groups';
import { matchGold } from './match-gold';

/** What is right, of how many; a line for each thing that is not. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** How an analysis relates the claims of a gold article, held against the labels. */
export interface RelationScore {
  readonly repeatsFound: Tally;
  /** Of the repeats that the engine tells, those that are none have a line in `wrong`. */
  readonly repeatsTold: Tally;
  readonly changesNamed: Tally;
  readonly conflictsFound: Tally;
  /** Of the cards that the engine lays. */
  readonly conflictsTold: Tally;
  readonly restsFound: Tally;
  readonly restsTold: Tally;
  /** Claims that touch what is no article. */
  readonly leaks: number;
}

/** Scores repeats and what changed, conflicts, and what rests on what. */
export function scoreRelations(article: GoldArticle, analysis: Analysis): RelationScore {
  const { gold } = article;
  const matched = matchGold(article, analysis);
  const labels = new Map<number, GoldClaim[]>();
  for (const label of gold.claims) {
    for (const claim of matched.get(label.id) ?? [])
      labels.set(claim.id, [...(labels.get(claim.id) ?? []), label]);
  }
  const goldGroups = groupsOf(
    gold.claims.map(({ id }) => id),
    gold.claims.flatMap(({ id, repeats }) => (repeats === null ? [] : [[id, repeats] as const])),
  );
  const toolGroups = groupsOf(
    analysis.claims.map(({ id }) => id),
    analysis.claims.flatMap(({ id, repeats }) => (repeats === null ? [] : [[id, repeats.claim] as const])),
  );
  const isOneThing = (first: number, second: number): boolean =>
    (labels.get(first) ?? []).some((a) =>
      (labels.get(second) ?? []).some((b) => goldGroups.areOne(a.id, b.id)),
    );
  const links = gold.claims.filter(({ repeats }) => repeats !== null);
  const finderOf = (label: GoldClaim): AnalysedClaim | undefined =>
    matched
      .get(label.id)!
      .find(
        (own) =>
          own.repeats !== null &&
          matched.get(label.repeats!)!.some((other) => toolGroups.areOne(own.id, other.id)),
      );
  const isFound = (label: GoldClaim): boolean => finderOf(label) !== undefined;
  const told = analysis.claims.filter(({ repeats }) => repeats !== null);
  const byId = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const say = (id: number): string => byId.get(id)?.wording ?? '';
  return {
    repeatsFound: tally(links, isFound, ({ claim, repeats }) => `not found: ${claim} = ${repeats ?? ''}`),
    repeatsTold: tally(
      told,
      ({ id, repeats }) => isOneThing(id, repeats!.claim),
      ({ id, repeats }) => `no repeat: ${say(id)} = ${say(repeats!.claim)}`,
    ),
    changesNamed: tally(
      links.filter((label) => label.changes !== undefined && isFound(label)),
      (label) => isNamed(label, finderOf(label)!),
      (label) => `change: ${label.claim}: ${label.changes!.join(', ')} ≠ ${namesOf(finderOf(label)!)}`,
    ),
    ...scoreConflicts(article, analysis, matched, goldGroups, say),
    ...scoreRests(article, analysis, matched, toolGroups, labels, say),
    leaks: analysis.claims.filter(({ spans }) =>
      gold.boilerplate.some(({ start, end }) => spans.some(([from, to]) => from < end && start < to)),
    ).length,
  };
}

/** Right where the change that matters most is named, or none where there is none. */
function isNamed({ changes }: GoldClaim, { repeats }: AnalysedClaim): boolean {
  const named = (repeats?.changes ?? []).map(({ what }) => what);
  const first = changes?.[0];
  return first === undefined ? named.length === 0 : named.includes(first);
}

function namesOf({ repeats }: AnalysedClaim): string {
  return (repeats?.changes ?? []).map(({ what, words }) => `${what} (${words})`).join(', ') || 'none';
}

function scoreConflicts(
  { gold }: GoldArticle,
  { conflicts }: Analysis,
  matched: ReadonlyMap<string, readonly AnalysedClaim[]>,
  groups: Groups<string>,
  say: (id: number) => string,
): Pick<RelationScore, 'conflictsFound' | 'conflictsTold'> {
  const cards = gold.conflicts ?? [];
  const fits = (ids: readonly string[], told: readonly number[]): boolean => {
    const members = gold.claims
      .filter(({ id }) => ids.some((member) => groups.areOne(member, id)))
      .flatMap(({ id }) => matched.get(id)!.map((claim) => claim.id));
    return told.filter((id) => members.includes(id)).length >= 2;
  };
  return {
    conflictsFound: tally(
      cards,
      ({ claims }) => conflicts.some((conflict) => fits(claims, conflict.claims)),
      ({ about }) => `conflict not found: ${about}`,
    ),
    conflictsTold: tally(
      conflicts,
      (conflict) => cards.some(({ claims }) => fits(claims, conflict.claims)),
      ({ why, claims }) => `no conflict: ${why} ${claims.map(say).join(' / ')}`,
    ),
  };
}

function scoreRests(
  { gold }: GoldArticle,
  { claims }: Analysis,
  matched: ReadonlyMap<string, readonly AnalysedClaim[]>,
  groups: Groups<number>,
  labels: ReadonlyMap<number, readonly GoldClaim[]>,
  say: (id: number) => string,
): Pick<RelationScore, 'restsFound' | 'restsTold'> {
  const wanted = gold.claims.flatMap((label) => (label.rests_on ?? []).map((on) => ({ label, on })));
  const told = claims.flatMap(({ id, restsOn }) => restsOn.map(({ claim }) => ({ id, on: claim })));
  const isFound = ({ label, on }: { label: GoldClaim; on: string }): boolean => {
    const rests = matched.get(label.id)!.flatMap(({ restsOn }) => restsOn.map(({ claim }) => claim));
    return matched.get(on)!.some(({ id }) => rests.some((claim) => groups.areOne(claim, id)));
  };
  return {
    restsFound: tally(wanted, isFound, ({ label, on }) => `rests not found: ${label.claim} on ${on}`),
    restsTold: tally(
      told,
      ({ id, on }) =>
        (labels.get(id) ?? []).some((label) =>
          wanted.some(
            (one) =>
              one.label === label && matched.get(one.on)!.some((target) => groups.areOne(target.id, on)),
          ),
        ),
      ({ id, on }) => `does not rest: ${say(id)} on ${say(on)}`,
    ),
  };
}

function tally<Thing>(
  things: readonly Thing[],
  isRight: (thing: Thing) => boolean,
  tell: (thing: Thing) => string,
): Tally {
  const wrong = things.filter((thing) => !isRight(thing));
  return { right: things.length - wrong.length, of: things.length, wrong: wrong.map(tell) };
}
