import type { SpanPair } from '../../domain/span';
import { isTense } from './clause-opening';

/** "DUNMORE, Ohio", "PORT ELLIS": a place in capitals, perhaps with its state. */
const PLACE_IN_CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}.'’-]{3,}|\p{Lu}[\p{Lu}.'’-]+ \p{Lu}[\p{Lu}.'’-]+)(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,4}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})?`;
/** "Dunmore, Ohio, United States": a place in small letters tells itself by its region. */
const PLACE_WITH_REGION = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}){1,3}`;
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const DAY = String.raw`(?:, (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?)`;
const AGENCY = String.raw`(?: ?\([^()]{2,40}\))`;
const DATELINE = new RegExp(
  `^(?:(?:${PLACE_IN_CAPITALS}|${PLACE_WITH_REGION})${DAY}?${AGENCY}?|${PLACE}(?:${DAY}${AGENCY}?|${AGENCY}))\\s?(?:--|[–—]|(?<=\\s)-)\\s*(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);
/** Indian papers set no dash after the agency: "Mumbai, Nov 18 (NPS) The firm …". */
const WITHOUT_DASH = new RegExp(
  `^(?:${PLACE_IN_CAPITALS}|${PLACE_WITH_REGION}|${PLACE})${DAY}${AGENCY}:?\\s+(?=["“‘']?[\\p{Lu}\\d])`,
  'u',
);
/** Others set a colon: "NEW DELHI: The ministry …". So do interviews, but there more of them follow. */
const WITH_COLON = new RegExp(`^(?:${PLACE_IN_CAPITALS})${DAY}?${AGENCY}?:\\s+(?=["“‘']?[\\p{Lu}\\d])`, 'u');
/** Who sent the report or took the picture, before its first sentence: "(AP) The …", "(Photo: A. Bell) The …". */
const CREDIT =
  /^\((?:(?![IVXLC]+\))[A-Z]{2,6}|Reuters|Bloomberg|Xinhua|(?:\p{Lu}[\p{L}.'’&-]* ){1,3}(?:News|Press|Agency|Service|Wire)|(?:[Ff]ile |AP |Courtesy )?(?:[Pp]hoto|[Pp]hotograph|[Ii]mage|[Pp]icture|[Gg]raphic|[Ii]llustration|[Cc]redit|[Vv]ideo|[Ss]ource)s?(?:[:/]| by | from | courtesy | credit)[^()]{1,60})\)(?:\s?(?:--|[–—])|\s-)?\s+(?=["“‘']?[\p{Lu}\d])/u;
const LONGEST = 100;
/** What stands between two dashes, and the word behind them. */
const ASIDE = /^([^.!?;:–—]{2,120}?)\s?(?:--|[–—]|(?<=\s)-)\s?(\p{Ll}+)/u;
const LONGEST_ASIDE = 200;
const RELATIVE = /^(?:who|which|whose|where)\s/iu;
/** Who speaks next in an interview. */
const LABEL = /^\p{Lu}[\p{Lu}.'’ -]+:\s/mu;
/** Where an article with its headlines has had its first paragraph. */
const OPENING = 1000;

/** Where a paragraph's text begins after a dateline ("OSLO (AP) — The …"); nothing where there is none. */
export function findDateline(text: string, [start, end]: SpanPair): number[] {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const dateline =
    placeBeforeDash(head, text.slice(start, Math.min(end, start + LONGEST_ASIDE))) ??
    WITHOUT_DASH.exec(head)?.[0] ??
    CREDIT.exec(head)?.[0] ??
    colonDateline(text, start, head);
  return dateline === undefined ? [] : [start + dateline.length];
}

function placeBeforeDash(head: string, words: string): string | undefined {
  const dateline = DATELINE.exec(head)?.[0];
  return dateline !== undefined && isName(dateline, words) ? undefined : dateline;
}

/** "NASA — Hale’s best customer — cut the order": what stands between two dashes tells of a name, where a verb goes on behind them. */
function isName(dateline: string, words: string): boolean {
  if (/[,(\d]/u.test(dateline)) return false;
  const aside = ASIDE.exec(words.slice(dateline.length));
  if (aside === null || !isTense(aside[2]!)) return false;
  return RELATIVE.test(aside[1]!) || !aside[1]!.split(/\s+/u).some(isTense);
}

function colonDateline(text: string, start: number, head: string): string | undefined {
  if (start > OPENING) return undefined;
  const dateline = WITH_COLON.exec(head)?.[0];
  if (dateline === undefined) return undefined;
  const around = [text.slice(0, start), text.slice(start + dateline.length)];
  return around.some((part) => LABEL.test(part)) ? undefined : dateline;
}

/** Whether a stretch is a dateline and nothing else. */
export function isDateline(words: string): boolean {
  const sentence = `${words.trimEnd()} A`;
  return findDateline(sentence, [0, sentence.length])[0] === sentence.length - 1;
}
