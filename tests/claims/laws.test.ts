import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../src/claims/analyze';
import { breaches, settingsThatTell } from './laws';

/** The same cases in every run; STET_LAWS_SEED takes others. fast-check prints the seed of a case that breaks. */
const SEED = Number(process.env.STET_LAWS_SEED ?? 20_261_130);
fc.configureGlobal({ seed: SEED });

const SEEDS = join(__dirname, '..', '..', 'seeds', 'articles');
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(SEEDS, name), 'utf8') }));

const GOLD = join(__dirname, '..', 'gold');
const gold = readdirSync(GOLD, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(GOLD, name), 'utf8') }));

/** Analyses a text twice, so that the same input is seen to give the same output. */
function lawful(text: string): void {
  const analysis = analyze(text);
  expect(breaches(analysis)).toEqual([]);
  expect(JSON.stringify(analyze(text))).toBe(JSON.stringify(analysis));
}

describe('the laws of the engine', () => {
  it.each(seeds)('hold over $name', ({ text }) => {
    lawful(text);
  });

  it.each([...seeds, ...gold])('let no setting tell what no claim holds: $name', ({ text }) => {
    expect(settingsThatTell(analyze(text))).toEqual([]);
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    nothing: '',
    'white space': ' \t\n\r\n\u00a0\u2028 ',
    'one letter': 'a',
    'one mark': '.',
    'a lone half of a pair': '\ud83d',
    'unpaired quotation marks': 'She said "it is over and “nobody knows (or cares] why.\n\n"" ” He left."',
    'right to left': '\u200fאמר דובר המשרד כי הגשר נסגר. \u202eThe gate\u202c shut, he said.',
    emoji: '🚒🔥 The mill burned 🔥!! 👩‍👩‍👧 “Nobody 🙂 was hurt,” said Ida Roos 🇳🇴.',
    'HTML left in':
      '<p class="x">The <b>mill</b> closed.</p><script>if (a < b) alert("x. Y")</script>&nbsp;It burned.',
    'numbers of a list and names of entities':
      '1. The mill closed.\n\n2. The dam&nbsp;broke and &quot;nobody&quot; knew &amp; said so.\n\n(3) It burned.',
    'control characters': 'The\u0000 mill\u0007 closed.\u001b[31m It\u0085 burned\u007f.',
    'letters of a script that no tagger knows':
      '“We did not know,” Beck said. “Nobody told us.” \u{94a81}\u{1e290}\u{d549e}',
    'combining marks': 'Z\u0335\u0322a\u0301l\u0334go\u0338 said it\u0301 closed.',
    'a table': 'Name | Age | Town\n--- | --- | ---\nIda Roos | 41 | Oslo\nTom Beck | 39 | Bergen\n',
    'a list of names': Array.from({ length: 60 }, (_, i) => `Roos ${i}`).join(', '),
    'a word of 100,000 letters': 'x'.repeat(100_000),
    '100,000 full stops': '.'.repeat(100_000),
    'a run of 10,000 names': 'Ida Roos '.repeat(5_000),
    '10,000 names with commas': 'Ida, Roos, '.repeat(5_000),
    '15,000 names joined': 'Ida of Roos and Vell '.repeat(5_000),
    '15,000 sources': 'according to Ida '.repeat(15_000),
    '20,000 abbreviations': 'U.S. Dr. '.repeat(10_000),
    'a word of 30,000 parts': 'Aa-'.repeat(30_000),
    'a word of 90,000 letters that are neither large nor small': '中文字'.repeat(30_000),
    'the same from right to left': 'الجسرمغلق'.repeat(10_000),
    'an address of 100,000 letters': `http://a.example/?${'d=1&'.repeat(25_000)}`,
    '8,000 titles and initials': 'U.S. Dr. J. R. '.repeat(8_000),
    '20,000 words in capitals': 'ANN HILL OF OSLO '.repeat(5_000),
    '50,000 brackets': '('.repeat(50_000),
    '20,000 quotation marks': '" '.repeat(20_000),
    '5,000 empty lines': '\n'.repeat(5_000),
    'a byte order mark and old line breaks': '\ufeffThe mill closed.\r\n\r\nIt burned.\rIt was rebuilt.',
    'a sentence of 3,000 words': `The mill ${'closed and the dam broke and '.repeat(500)}it ended.`,
  };

  it.each(Object.entries(HOSTILE))('hold over %s', (_, text) => {
    lawful(text);
  });

  const SENTENCES = [
    'The mill closed in May and laid off 40 people.',
    'Ida Roos, the harbour master, said the bridge, which opened in 1931, may be shut.',
    '“We did not know,” Beck said. “Nobody told us.”',
    'According to the ministry, exports fell by almost a third, to $4.2bn.',
    'If the court agrees, the dam goes; if not, it stays.',
    'He reportedly denied that his firm had failed to pay the tax.',
    'Oslo and Bergen raised the fare, and Tromsø did not.',
    'Who pays?',
    'Six ports, including Gdynia, were closed after a storm tore a hole in the pier.',
    'She is seen as the next minister.',
    'Six of the 14 members (three of them new) voted against it.',
    'By Ida Roos',
    'Read more: Who pays for the dam?',
    '• Rinse the pan',
    'Key points',
  ];
  const pieces = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '"',
        '”',
        '(',
        ')',
        ', ',
        '; ',
        ' — ',
        '…',
        '# ',
        '> ',
        '- ',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );

  /** A text with stretches cut out and put elsewhere. */
  const damaged = fc
    .tuple(fc.array(pieces, { maxLength: 10 }), fc.array(fc.tuple(fc.nat(400), fc.nat(12)), { maxLength: 4 }))
    .map(([parts, cuts]) =>
      cuts.reduce((text, [at, length]) => text.slice(0, at) + text.slice(at + length), parts.join(' ')),
    );

  it(`hold over random mixtures of sentences and damage (STET_LAWS_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(breaches(analyze(text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('hold over a stretch that the caller gives out of the middle of a sentence', () => {
    const text = 'Six ports, including Gdynia, were closed (1931) after a storm.';
    for (let start = 0; start < 30; start++)
      for (const end of [start + 9, start + 19, text.length])
        expect(breaches(analyze(text, { sentences: [[start, end]] }), { given: true })).toEqual([]);
  });

  it(`hold over sentences that the caller gives (STET_LAWS_SEED=${SEED})`, () => {
    fc.assert(
      fc.property(damaged, fc.array(fc.nat(600), { maxLength: 8 }), (text, cuts) => {
        const edges = cuts.map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
        const given = edges.slice(1).map((end, i) => [edges[i]!, end] as const);
        const analysis = analyze(text, { sentences: given });
        expect(breaches(analysis, { given: true })).toEqual([]);
        expect(analysis.sentences).toHaveLength(given.length);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

const texts = process.env.STET_DEV_TEXTS;
const MOST_WORDS = process.env.STET_DEV_TEXTS_ALL === '1' ? Infinity : 10_000;

/** Texts of every development set, in an order that has nothing to do with theirs, up to a number of words. */
function sample(folder: string, mostWords: number): { id: string; text: string }[] {
  const items = readdirSync(folder)
    .map((set) => join(folder, set, 'dev.jsonl'))
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== ''),
    )
    .map((line) => JSON.parse(line) as { id?: string; doc_id?: string; text?: unknown })
    .flatMap(({ id, doc_id: doc, text }) =>
      typeof text === 'string' ? [{ id: String(id ?? doc), text }] : [],
    );
  const order = (id: string): string => createHash('sha1').update(id).digest('hex');
  let words = 0;
  return items
    .map((item) => ({ ...item, order: order(item.id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .filter(({ text }) => (words += text.split(/\s+/u).length) <= mostWords);
}

(texts === undefined ? describe.skip : describe)(
  'the laws over the development texts (STET_DEV_TEXTS)',
  () => {
    it(
      'hold',
      () => {
        const broken = sample(texts!, MOST_WORDS).flatMap(({ id, text }) =>
          breaches(analyze(text)).map((breach) => `${id}: ${breach}`),
        );
        expect(broken).toEqual([]);
      },
      texts !== undefined && MOST_WORDS === Infinity ? 3_600_000 : 120_000,
    );
  },
);
