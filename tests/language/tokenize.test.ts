import fc from 'fast-check';
import { tokenize } from '../../src/language/tokenize';

const TABLES = {
  abbreviations: new Set(['mr.', 'jan.', 'inc.', 'u.s.', 'a.m.', 'sun.', 'sat.', 'etc.', 'al.']),
  hyphenated: new Set(['e-mail', 'x-ray']),
  prefixes: new Set(['co', 'anti', 'non', 'mid']),
};

/** The words of a text, with bars between them. */
function cut(text: string): string {
  return tokenize(text, [0, text.length], TABLES)
    .map((word) => word.form)
    .join('|');
}

describe('tokenize', () => {
  it.each([
    [
      'clitics',
      "Ida's mill didn't close; they'd say it'll open.",
      "Ida|'s|mill|did|n't|close|;|they|'d|say|it|'ll|open|.",
    ],
    ['curly clitics', 'Ida’s mill can’t close', 'Ida|’s|mill|ca|n’t|close'],
    ['fused words', 'They cannot wait and are gonna go', 'They|can|not|wait|and|are|gon|na|go'],
    ['money', 'It cost $4.2bn, €5 or US$3m.', 'It|cost|$|4.2|bn|,|€|5|or|US$|3|m|.'],
    ['per cent and measures', 'up 5% to 12km at 9am', 'up|5|%|to|12|km|at|9|am'],
    ['quotation marks', '"We won," she said. ‘Never.’', '"|We|won|,|"|she|said|.|‘|Never|.|’'],
    ['abbreviations', 'Mr. Beck of Roos Inc. left on Jan. 6.', 'Mr.|Beck|of|Roos|Inc.|left|on|Jan.|6|.'],
    [
      'words like abbreviations',
      'He sat. In the sun. It opens Sun. at 9.',
      'He|sat|.|In|the|sun|.|It|opens|Sun.|at|9|.',
    ],
    [
      'ranks and offices',
      'Maj. Roos, Pfc. Beck, Msgr. Hale, Cllr. Foy and Lt. Col. Marsh met.',
      'Maj.|Roos|,|Pfc.|Beck|,|Msgr.|Hale|,|Cllr.|Foy|and|Lt.|Col.|Marsh|met|.',
    ],
    [
      'states',
      'The yard in Salem, Mass. was sold by Rep. Foy (R-Ky.) of Tampa, Fla.',
      'The|yard|in|Salem|,|Mass.|was|sold|by|Rep.|Foy|(|R|-|Ky.|)|of|Tampa|,|Fla.',
    ],
    ['words like states', 'They went to the mass. It is a pa.', 'They|went|to|the|mass|.|It|is|a|pa|.'],
    ['figures announced', 'No. 10 is on p. 5; he said no.', 'No.|10|is|on|p.|5|;|he|said|no|.'],
    ['a man whom they named', 'They named him Al.', 'They|named|him|Al|.'],
    ['letters at the end', 'It was plan B.', 'It|was|plan|B|.'],
    ['a list at the end', 'It has soup, bread etc.', 'It|has|soup|,|bread|etc|.'],
    ['lists inside', 'Soup, bread etc. were sold', 'Soup|,|bread|etc.|were|sold'],
    ['a stop after a stop', 'It was sold to Roos Inc..', 'It|was|sold|to|Roos|Inc.|.'],
    ['a prefix before initials', 'the non-U.S. firms', 'the|non-U.S.|firms'],
    [
      'money of all lands',
      '₹4,260-crore, S$20, ₦5bn and $1.5tn',
      '₹|4,260|-|crore|,|S$|20|,|₦|5|bn|and|$|1.5|tn',
    ],
    ['degrees and nets', 'at -5°C on a 5G phone', 'at|-5|°C|on|a|5G|phone'],
    ['days in figures', 'on 2026-05-03 and 3/5/2026', 'on|2026-05-03|and|3/5/2026'],
    ['scores', 'won 6-4, 7-6 (7-5)', 'won|6|-|4|,|7|-|6|(|7|-|5|)'],
    ['decades', "the 1960's and mid-1990s", "the|1960's|and|mid-1990s"],
    ['notes', 'She left.[12] It is [8] now', 'She|left|.|[|12|]|It|is|[|8|]|now'],
    ['firms with “and”', 'two B&Bs and R&D', 'two|B&Bs|and|R&D'],
    ['names with marks', "O'Brien's and d'Este", "O'Brien|'s|and|d'Este"],
    ['initials', 'J. K. Roos met U.S. envoys', 'J.|K.|Roos|met|U.S.|envoys'],
    [
      'hyphens',
      'a five-year-old e-mail of an anti-war co-author',
      'a|five|-|year|-|old|e-mail|of|an|anti-war|co-author',
    ],
    [
      'dashes',
      'the mill—closed since May–June -- reopened',
      'the|mill|—|closed|since|May|–|June|--|reopened',
    ],
    ['slashes and years', 'and/or 24/7 in 2019/20', 'and|/|or|24/7|in|2019/20'],
    ['numbers', '1,200.50 at 10:30 on the 3rd', '1,200.50|at|10:30|on|the|3rd'],
    ['telephone numbers', 'call 555-0123 or 555-123-4567', 'call|555-0123|or|555-123-4567'],
    [
      'addresses',
      'see https://ex.org/a-b?c=d. or x.y@ex.org, ex.com)',
      'see|https://ex.org/a-b?c=d|.|or|x.y@ex.org|,|ex.com|)',
    ],
    ['brackets', '(see [1]) and [...]', '(|see|[|1|]|)|and|[...]'],
    ['rows of one mark', 'What?! ==== *** ...', 'What|?!|====|***|...'],
    ['pictures', 'Won😀😀 🇳🇴🇸🇪 👩‍🚀!', 'Won|😀|😀|🇳🇴|🇸🇪|👩‍🚀|!'],
    ['other scripts', 'שלום עולם! 你好。', 'שלום|עולם|!|你好。'],
    ['possessive of a plural', "the ports' cranes", "the|ports|'|cranes"],
    ['years and clipped words', "in the '90s 'em and rock 'n' roll", "in|the|'90s|'em|and|rock|'n'|roll"],
  ])('splits %s', (_, text, words) => {
    expect(cut(text)).toBe(words);
  });

  it('counts offsets in the whole text', () => {
    const text = 'The mill. It can’t open.';
    const words = tokenize(text, [10, text.length], TABLES);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['It', 'ca', 'n’t', 'open', '.']);
    expect(words[0]).toEqual({ start: 10, end: 12, form: 'It' });
  });

  it('finds nothing in blank text', () => {
    expect(tokenize(' \n\t\u00a0', [0, 4], TABLES)).toEqual([]);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      "don't",
      '$5',
      '--',
      '...',
      "'",
      '"',
      'U.S.',
      'e-mail',
      '(',
      ')',
      '😀',
      '\u200f',
      '\ud800',
      ' ',
      '\n',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('covers each stretch without white space by words that touch', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const words = tokenize(text, [from, to], TABLES);
        let at = from;
        for (const { start, end, form } of words) {
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(end).toBeGreaterThan(start);
          expect(form).toBe(text.slice(start, end));
          expect(form).not.toMatch(/\s/);
          at = end;
        }
        expect(text.slice(at, to)).toMatch(/^\s*$/);
        expect(at).toBeLessThanOrEqual(to);
      }),
    );
  });

  it.each([
    ['letters', 'a'.repeat(300_000)],
    ['brackets', '('.repeat(300_000)],
    ['letters and stops', 'a.'.repeat(150_000)],
    ['quotes and hyphens', `'-"`.repeat(100_000)],
    ['an address without end', `http://${'a.b/'.repeat(100_000)}`],
    ['something like mail', 'a@b.'.repeat(100_000)],
  ])('takes a long stretch of %s', (_, text) => {
    const words = tokenize(text, [0, text.length], TABLES);
    expect(words.map((word) => word.form).join('')).toBe(text);
  });
});
