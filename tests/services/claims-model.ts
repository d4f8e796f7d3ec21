import type { Status } from '../../src/domain/analysis';

/** A claim as the model knows it: plain values, worked out by playing the acts again. */
export interface ModelClaim {
  readonly number: number;
  readonly isAlive: boolean;
  /** Where its words begin in the text. */
  readonly words: readonly number[];
  readonly status: Status;
  readonly quotes: readonly string[];
  readonly tags: readonly string[];
  readonly assignee: string | null;
}

/** An act in the model: what it does to the claims that it names, and those that it makes. */
export interface ModelAct {
  readonly touches: readonly number[];
  readonly made: readonly number[];
  apply(claims: ReadonlyMap<number, ModelClaim>): readonly ModelClaim[];
  isUndone: boolean;
}

/** The desk in memory: an article's claims and a list of acts. Undo strikes an act out, and all is played again. */
export interface ClaimsModel {
  readonly acts: ModelAct[];
  claims(): ReadonlyMap<number, ModelClaim>;
  alive(): readonly ModelClaim[];
  /** The latest act on a claim that was not undone, or null. */
  lastOn(number: number): ModelAct | null;
  /** Whether an act is the latest on every claim that it touched or made. */
  canUndo(act: ModelAct): boolean;
  nextNumber(): number;
}

/** Begins a model with these claims, given as the places of their words. */
export function beginModel(found: readonly (readonly number[])[]): ClaimsModel {
  const acts: ModelAct[] = [];
  const fresh = found.map((words, index): ModelClaim => ({
    number: index + 1,
    isAlive: true,
    words,
    status: 'unverified',
    quotes: [],
    tags: [],
    assignee: null,
  }));
  let made = found.length;

  function claims(): ReadonlyMap<number, ModelClaim> {
    const all = new Map(fresh.map((claim) => [claim.number, claim]));
    for (const act of acts) {
      if (!act.isUndone) for (const claim of act.apply(all)) all.set(claim.number, claim);
    }
    return all;
  }

  const isOn = (act: ModelAct, number: number) => act.touches.includes(number) || act.made.includes(number);
  const lastOn = (number: number) => acts.findLast((act) => !act.isUndone && isOn(act, number)) ?? null;
  return {
    acts,
    claims,
    alive: () => [...claims().values()].filter(({ isAlive }) => isAlive),
    lastOn,
    canUndo: (act) =>
      !act.isUndone && [...act.touches, ...act.made].every((number) => lastOn(number) === act),
    nextNumber: () => (made = Math.max(made, ...acts.flatMap((act) => act.made))) + 1,
  };
}

/** An act that changes each of these claims in the same way. */
export function changing(
  touches: readonly number[],
  change: (claim: ModelClaim) => Partial<ModelClaim>,
): ModelAct {
  return {
    touches,
    made: [],
    isUndone: false,
    apply: (claims) => touches.map((number) => ({ ...claims.get(number)!, ...change(claims.get(number)!) })),
  };
}

/** An act that puts new claims in the place of others; what they have of evidence and labels comes along. */
export function replacing(
  touches: readonly number[],
  made: readonly { readonly number: number; readonly words: readonly number[] }[],
): ModelAct {
  return {
    touches,
    made: made.map(({ number }) => number),
    isUndone: false,
    apply: (claims) => {
      const old = touches.map((number) => claims.get(number)!);
      // Of two that have it in hand, the one of the claim that is read first.
      const inOrder = old.toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
      return [
        ...old.map((claim) => ({ ...claim, isAlive: false })),
        ...made.map(({ number, words }): ModelClaim => ({
          number,
          isAlive: true,
          words,
          status: 'unverified',
          quotes: [...new Set(old.flatMap(({ quotes }) => quotes))],
          tags: [...new Set(old.flatMap(({ tags }) => tags))].sort(),
          assignee: inOrder.find(({ assignee }) => assignee !== null)?.assignee ?? null,
        })),
      ];
    },
  };
}
