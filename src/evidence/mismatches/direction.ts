import type { Span } from '../../domain/span';

/** Which way a figure says that something went, and where its word stands. */
export interface Direction extends Span {
  readonly isUp: boolean;
}

const UP =
  'r(?:ise|ises|ising|isen|ose)|gr(?:ow|ows|ew|own|owing)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|(?<!ma(?:de|ke|kes|king)\\s)up|growth';
const DOWN =
  'f(?:all|alls|ell|allen|alling)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sh(?:rink|rinks|rank|runk)|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|reduction|los(?:e|es|ing)|lost|down';
const WAY = `(?:(?<up>${UP})|(?<down>${DOWN}))`;

/** "rose 12 per cent", "fell sharply by 12 per cent", "cut its prices by 12 per cent": never "fell to" or "from". */
const BEFORE = new RegExp(
  `(?<!\\p{L})${WAY}(?:\\s+(?:by|an?|of|another|some|even|\\p{L}+ly|[^.,;:]{1,30}\\sby))*\\s+$`,
  'iu',
);
/** "a 12 per cent rise", "12 per cent higher". */
const AFTER = new RegExp(
  `^\\s+(?:(?:${WAY})|(?<more>higher|more)|(?<less>lower|less|fewer))(?!\\p{L})`,
  'iu',
);
const REACH = 48;

/** Which way the figure between two places went, by the words right before or behind it; null where they do not say. */
export function directionOf(text: string, start: number, end: number): Direction | null {
  const from = Math.max(0, start - REACH);
  const before = BEFORE.exec(text.slice(from, start));
  const found = before ?? AFTER.exec(text.slice(end, end + REACH));
  if (found === null) return null;
  const { up, down, more, less } = found.groups!;
  const word = (up ?? down ?? more ?? less)!;
  const at = before === null ? end + found[0].length - word.length : from + before.index;
  return { isUp: (up ?? more) !== undefined, start: at, end: at + word.length };
}
