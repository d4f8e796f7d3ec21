import { GREEK, MATH, readMath } from './latex-math';

const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
};
// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', o: 'ø', O: 'Ø', aa: 'å', AA: 'Å', l: 'ł', L: 'Ł', i: 'ı',
  dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', pounds: '£', euro: '€', S: '§', ldots: '…', dots: '…',
  textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textendash: '–', textemdash: '—', textdegree: '°',
  textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘', textquoteright: '’',
};
/** One sign of LaTeX: an accent and its letter, a name, an escaped sign, dashes, quotation marks, a tie, a brace. */
const SIGN =
  /\\([`'^~"=.])\s*(?:\{\s*\\?([a-zA-Z])\s*\}|\\?([a-zA-Z]))|\\([uvHckrd])(?:\s*\{\s*\\?([a-zA-Z])\s*\}|\s+\\?([a-zA-Z]))|\\([a-zA-Z]+)(?:\{\}|\s+)?|\\([^a-zA-Z])|---|--|``|''|~|[{}]|\s+/g;

/**
 * Plain Unicode for the value of a BibTeX field: accents, letters by name, dashes, quotation marks; braces go. A formula
 * of letters, figures and signs is read, any other stays as it is written.
 */
export function readLatex(value: string): string {
  let read = '';
  let from = 0;
  for (const { 0: whole, 1: dollars, 2: brackets, index } of value.matchAll(MATH)) {
    read += readWords(value.slice(from, index)) + (readMath(dollars ?? brackets ?? '') ?? whole);
    from = index + whole.length;
  }
  return (read + readWords(value.slice(from))).replace(/ {2,}/g, ' ').trim().normalize('NFC');
}

function readWords(value: string): string {
  return value.replace(SIGN, (whole, a1, braced1, bare1, a2, braced2, bare2, name, sign) => {
    const accent = (a1 ?? a2) as string | undefined;
    if (accent !== undefined) return `${String(braced1 ?? bare1 ?? braced2 ?? bare2)}${ACCENTS[accent]!}`;
    if (name !== undefined) return LETTERS[String(name)] ?? GREEK[String(name)] ?? '';
    if (sign !== undefined) return sign === '\\' ? ' ' : String(sign);
    return plainSign(whole);
  });
}

function plainSign(sign: string): string {
  const known: Readonly<Record<string, string>> = {
    '---': '—',
    '--': '–',
    '``': '“',
    "''": '”',
    '~': '\u00a0',
    '{': '',
    '}': '',
  };
  return known[sign] ?? ' ';
}
