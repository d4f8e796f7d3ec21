import type { ComparedText, Comparison, Mismatch } from './mismatch';
import { agree, type Quantity } from './quantity';

/**
 * A figure with the words that carry something between it and the figure before, and the figure behind, by key; of words with
 * names among them only the names.
 */
interface Owned {
  readonly quantity: Quantity;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function ownedIn({ words }: ComparedText, quantities: readonly Quantity[]): readonly Owned[] {
  const keysBetween = (from: number, to: number): ReadonlySet<string> => {
    const between = words.filter(
      ({ start, end, isStop, figure }) => from <= start && end <= to && !isStop && figure === null,
    );
    const names = between.filter(({ isCapitalised }) => isCapitalised);
    return new Set((names.length > 0 ? names : between).map(({ key }) => key));
  };
  return quantities.map((quantity, i) => ({
    quantity,
    before: keysBetween(quantities[i - 1]?.end ?? 0, quantity.start),
    after: keysBetween(quantity.end, quantities[i + 1]?.start ?? Infinity),
  }));
}

const meet = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((key) => others.has(key));

/** Whether the first figure there stands by what only the second has here, and not by its own. */
function isOfOther(side: 'before' | 'after', [own, other]: readonly Owned[], there: Owned): boolean {
  const only = (some: Owned, less: Owned): ReadonlySet<string> =>
    new Set([...some[side]].filter((key) => !less[side].has(key)));
  return meet(there[side], only(other!, own!)) && !meet(there[side], only(own!, other!));
}

/** Two figures of the claim that a near passage has exchanged: "Ann 40, Bob 60" where it says "Ann 60, Bob 40". */
export function swappedFigures({ claim, source: { passages }, near }: Comparison): readonly Mismatch[] {
  const ours = ownedIn(claim, claim.quantities);
  for (const [i, second] of ours.entries()) {
    const first = ours[i - 1];
    if (first === undefined || agree(first.quantity, second.quantity)) continue;
    for (const passage of near) {
      const theirs = ownedIn(passages[passage]!, passages[passage]!.quantities());
      const [one, other] = [first, second].map(({ quantity }) =>
        theirs.filter((there) => agree(quantity, there.quantity)),
      ) as [Owned[], Owned[]];
      if (one.length !== 1 || other.length !== 1) continue;
      const isSwapped = (['before', 'after'] as const).some(
        (side) => isOfOther(side, [first, second], one[0]!) && isOfOther(side, [second, first], other[0]!),
      );
      if (!isSwapped) continue;
      const spans = [one[0]!.quantity, other[0]!.quantity];
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      const here: Mismatch['claim'] = [first.quantity.start, second.quantity.end];
      return [{ kind: 'figure', claim: here, source: [passage, start, end] }];
    }
  }
  return [];
}
