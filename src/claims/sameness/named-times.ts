const DAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const MONTH =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/iu;

/** A day of the week or a month by name, in lower case, with the day's number beside it; null where words name none. */
function namedIn(words: string): { day: string | null; month: string | null; number: string | null } {
  return {
    day: DAY.exec(words)?.[0].toLowerCase() ?? null,
    month: MONTH.exec(words)?.[0].toLowerCase() ?? null,
    number: /\d+/u.exec(words)?.[0] ?? null,
  };
}

/** "as early as March", "in March": one day of the week or month by name, and no other day of it. */
export function nameOneTime(first: string, second: string): boolean {
  const [a, b] = [namedIn(first), namedIn(second)];
  const isOne = (x: string | null, y: string | null): boolean => x === null || y === null || x === y;
  const share = (a.day !== null && a.day === b.day) || (a.month !== null && a.month === b.month);
  return share && isOne(a.day, b.day) && isOne(a.month, b.month) && isOne(a.number, b.number);
}

/** "on Sunday night", "at noon on Monday": each names a day of the week, or each a month, and not the same. */
export function nameTwoTimes(first: string, second: string): boolean {
  const [a, b] = [namedIn(first), namedIn(second)];
  const areTwo = (x: string | null, y: string | null): boolean => x !== null && y !== null && x !== y;
  return areTwo(a.day, b.day) || areTwo(a.month, b.month);
}
