const REACH = 120;
const QUOTES = /["“”]/gu;

/**
 * Whether a place lies inside a short quotation in the middle of a sentence that goes on after it: he called it
 * "a shame. A real shame" and left. `cut` is the place, `at` the full stop before it, `from` the sentence's start.
 */
export function isInsideShortQuote(
  text: string,
  at: number,
  cut: number,
  from: number,
  end: number,
): boolean {
  const ahead = text.slice(cut, Math.min(end, cut + REACH));
  const closing = ahead.search(/["“”]/u);
  if (closing === -1 || ahead.charAt(closing) === '“' || !/^\s/u.test(ahead.charAt(closing + 1)))
    return false;
  if (/\s/u.test(ahead.charAt(closing - 1)) || closing === 0) return false;
  if (!/^["”]\s+\p{Ll}/u.test(ahead.slice(closing))) return false;
  const behind = text.slice(Math.max(from, at - REACH), at);
  const marks = [...behind.matchAll(QUOTES)];
  const opening = marks.at(-1);
  if (opening === undefined || opening[0] === '”') return false;
  const place = opening.index;
  const isOpening = place > 0 && /[\s(—–-]/u.test(behind.charAt(place - 1));
  return (
    isOpening &&
    at - behind.length + place > from &&
    /\p{L}/u.test(text.slice(from, at - behind.length + place))
  );
}
