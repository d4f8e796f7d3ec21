import type { DateMention } from '../../domain/analysis';
import { clashingPair } from './clashing-pair';
import type { ComparedClaim } from './compared-claim';
import { nameTwoTimes } from './named-times';

/** Dates by which two claims cannot tell of one time: the first of each, where every one of both is another. Null otherwise. */
export function datedApart(
  first: ComparedClaim,
  second: ComparedClaim,
): readonly [DateMention, DateMention] | null {
  const words = ({ text }: ComparedClaim, { span }: DateMention): string => text.slice(...span);
  return clashingPair(first.claim.dates, second.claim.dates, (x, y) =>
    x.from === null && y.from === null ? nameTwoTimes(words(first, x), words(second, y)) : areApart(x, y),
  );
}

function areApart(x: DateMention, y: DateMention): boolean {
  return (
    x.from !== null && x.to !== null && y.from !== null && y.to !== null && (x.to < y.from || y.to < x.from)
  );
}
