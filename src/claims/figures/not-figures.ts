import type { SpanPair } from '../../domain/span';
import { findDates } from '../dates/find-dates';
import { wordSet } from '../../language/word-set';

const TELEPHONE = 'telephone number';

/** Numbers that count nothing, each by its pattern (with group 1 the digits, where only they are set aside). */
const PATTERNS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'clock time',
    pattern:
      /(?<![\w.,])\d{1,2}(?:[:.]\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?(?!\w)|GMT|BST|CET|CEST|EST|EDT|PST|UTC|o['’]clock)|(?<![\w.,:])\d{1,2}:\d{2}(?::\d{2})?(?![\w:])/gu,
  },
  {
    name: TELEPHONE,
    pattern: /(?<![\w.,$£€])(?:\+\d{1,3}[ -]?)?(?:\(?\d{2,5}\)?[ -]){1,4}\d{3,8}(?![\w%]|[.,]\d)/gu,
  },
  { name: 'list number', pattern: /(?<=^|\n)[ \t]*\(?\d{1,3}[.)](?=\s)/gu },
  { name: 'web address', pattern: /(?:https?:\/\/|www\.)\S{1,300}|\S{1,64}@\S{1,120}/gu },
  {
    name: 'street address',
    pattern:
      /(?<![\w.,])\d{1,5}(?= (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|Way|Court|Place|Terrace)(?!\p{L}))/gu,
  },
  { name: 'model name', pattern: /(?<![\w-])\p{Lu}[\p{L}]*-?\d[\w-]*(?!\w)/gu },
  {
    name: 'catchphrase',
    pattern:
      /(?<![\w/])(?:24\/7|9\/11|7\/7|50[/-]50|20[/-]20|catch-22|360-degree|one-on-one|one-to-one|one-off|one-time|one-way|second-hand|two-faced|at one)(?![\w/])/giu,
  },
  {
    name: 'cited part',
    pattern:
      /(?<!\p{L})(?:[Aa]rticle|[Ss]ection|[Cc]hapter|[Pp]age|[Pp]ara(?:graph)?|[Ff]igure|[Tt]able|[Cc]lause|[Rr]ule|[Tt]itle|[Ss]chedule|[Vv]ol(?:ume)?|[Ee]pisode|[Ff]ootnote|[Aa]ppendix|[Rr]oom|[Gg]ate|[Pp]latform|[Ff]light|[Rr]oute|[Hh]ighway|[Jj]unction|[Ll]evel|[Cc]hannel|[Pp]hase|[Tt]ype|[Vv]ersion|[Zz]one|[Dd]istrict|[Cc]lass)\.? (\d+|[ivxlc]+)(?![\w%]|,\d|\.\d| (?:per ?cent|million|billion))/gu,
  },
];

const UNIT_FOLLOWS =
  /^(?:[ -]?(?:%|per ?cent|percentage|million|billion|trillion|thousand|hundred|bn|m\b|k\b)|[.,]\d)/i;
const NAMED = /(?<!\p{L})(\p{Lu}[\p{L}]+) (\d{1,4})(?![\w,:/%]|\.\d)/gu;
const NO_NAMES =
  wordSet(`The A An In On At By For From To Of About Around Over Under Almost Nearly Some Only Just All These Those Its Their
   His Her Our Between Among With More Less At And But Or As If When While After Before Since Until Another Other Both
   Up Down Still Now Then There Here Not No Police Officials Roughly Approximately Last Next First Another Every Each
   Out Than Versus Perhaps Maybe Possibly Barely Exactly Fully Altogether Today Yesterday Meanwhile That This It They He She We You I`);

/**
 * Stretches whose digits are no figures: dates and years, clock times, telephone and list numbers, addresses, cited
 * parts ("Article 5"), names ("Boeing 737", "A320"). In reading order, not merged.
 */
export function findNotFigures(text: string, span: SpanPair): SpanPair[] {
  const [start, end] = span;
  const words = text.slice(start, end);
  const spans: SpanPair[] = findDates(text, span, { articleDate: null }).map((mention) => mention.span);
  for (const { name, pattern } of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const at = start + match.index;
      if (name !== TELEPHONE || isLongEnough(match[0])) spans.push([at, at + match[0].length]);
    }
  }
  return [...spans, ...findNamesWithNumber(words, start)].sort((a, b) => a[0] - b[0]);
}

/** A number right behind a capitalised word belongs to its name, unless a unit or a counted noun follows. */
function findNamesWithNumber(words: string, offset: number): SpanPair[] {
  const spans: SpanPair[] = [];
  for (const match of words.matchAll(NAMED)) {
    const end = match.index + match[0].length;
    const after = words.slice(end, end + 24);
    if (
      NO_NAMES.has(match[1]!) ||
      isScore(words, match.index + match[0].length, match[2]!) ||
      UNIT_FOLLOWS.test(after) ||
      /^ \p{Ll}+s(?!\p{L})/u.test(after)
    )
      continue;
    spans.push([offset + end - match[2]!.length, offset + end]);
  }
  return spans;
}

/** "Rovers 2-1": no "Rovers 2"; "Boeing 737-800" stays a name. */
function isScore(words: string, end: number, first: string): boolean {
  const other = /^[-–](\d{1,3})(?![\w-]|[.,]\d)/.exec(words.slice(end, end + 6));
  return other !== null && Number(first) < 200 && Number(other[1]) < 200;
}

/** "90 120" are two numbers; a telephone number has seven digits at least. */
function isLongEnough(words: string): boolean {
  return words.replaceAll(/\D/g, '').length >= 7;
}
