import fc from 'fast-check';
import { cutStretches, type MarkableClaim, type Stretch } from '../../src/report/stretches';

const claim = (
  number: number,
  spans: MarkableClaim['spans'],
  change: Partial<MarkableClaim> = {},
): MarkableClaim => ({
  id: number + 100,
  number,
  spans,
  status: 'unverified',
  lacks: true,
  contradicted: false,
  recheck: false,
  ...change,
});

/** A piece on one line: `[1]` a number, `[1…]` its continuation, `{1 2:words}` marked, `<why:words>` silent. */
function print(stretch: Stretch): string {
  switch (stretch.kind) {
    case 'ref':
      return stretch.again ? `[${stretch.number}…]` : `[${stretch.number}]`;
    case 'marked':
      return `{${stretch.claims}:${stretch.text}}`;
    case 'silent':
      return `<${stretch.why ?? 'undecided'}:${stretch.text}>`;
    case 'text':
      return stretch.text;
  }
}

const printAll = (stretches: readonly Stretch[]) => stretches.map(print).join('');

const span = (text: string, words: string): readonly [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

describe('cutStretches', () => {
  const whole = (text: string) => ({ start: 0, end: text.length });

  test('puts a number before a claim and marks its words', () => {
    const text = 'The pier opened. It rained.';
    const cut = cutStretches(text, whole(text), [claim(1, [span(text, 'The pier opened')])]);
    expect(printAll(cut)).toBe('[1]{1:The pier opened}. It rained.');
  });

  test('numbers an interrupted claim once, and says where it goes on', () => {
    const text = 'The boats, the board said, could sail.';
    const cut = cutStretches(text, whole(text), [
      claim(4, [span(text, 'The boats,'), span(text, 'could sail')]),
    ]);
    expect(printAll(cut)).toBe('[4]{4:The boats,} the board said, [4…]{4:could sail}.');
  });

  test('nests claims that share words, whatever overlaps what', () => {
    const text = 'Holt, the director, denied it.';
    const cut = cutStretches(text, whole(text), [
      claim(1, [span(text, 'Holt'), span(text, 'denied it')], { status: 'attributed', lacks: false }),
      claim(2, [span(text, 'Holt, the director,')], { status: 'sourced', lacks: false }),
    ]);
    expect(printAll(cut)).toBe('[1][2]{1 2:Holt}{2:, the director,} [1…]{1:denied it}.');
    expect(cut.find((one) => one.kind === 'marked')).toMatchObject({
      marks: [{ status: 'attributed' }, { status: 'sourced' }],
    });
  });

  test('draws at most three lines, for those that need most, and names all', () => {
    const text = 'four claims here';
    const cut = cutStretches(text, whole(text), [
      claim(1, [[0, 16]], { lacks: false, status: 'sourced' }),
      claim(2, [[0, 16]]),
      claim(3, [[0, 16]], { recheck: true, status: 'sourced' }),
      claim(4, [[0, 16]], { contradicted: true }),
    ]);
    expect(printAll(cut)).toBe('[1][2][3][4]{4 3 2 1:four claims here}');
    expect(cut.find((one) => one.kind === 'marked')?.marks).toHaveLength(3);
  });

  test('joins stretches with only white space between, and draws nothing under white space at the ends', () => {
    const text = 'one two  three';
    const cut = cutStretches(text, whole(text), [
      claim(1, [
        [0, 4],
        [4, 9],
      ]),
    ]);
    expect(printAll(cut)).toBe('[1]{1:one two}  three');
  });

  test('says why a sentence makes no claim, and that one is undecided', () => {
    const text = 'Why? Because.';
    const cut = cutStretches(
      text,
      whole(text),
      [],
      [
        { start: 0, end: 4, why: 'question', number: 1 },
        { start: 5, end: 13, why: null, number: 2 },
      ],
    );
    expect(printAll(cut)).toBe('<question:Why?> <undecided:Because.>');
  });

  test('goes on numbering where an earlier block began', () => {
    const text = 'first\nsecond';
    const one = claim(1, [
      [0, 5],
      [6, 12],
    ]);
    const opened = new Set<number>();
    expect(printAll(cutStretches(text, { start: 0, end: 5 }, [one], [], opened))).toBe('[1]{1:first}');
    expect(printAll(cutStretches(text, { start: 6, end: 12 }, [one], [], opened))).toBe('[1…]{1:second}');
  });

  test('prints every character once, whatever the claims', () => {
    const text = 'a bc  def, “ghi” 🌊 jkl\tmno. Pqr';
    const spans = fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), fc.nat(text.length), (all, cut) => {
        const within = { start: Math.min(cut, 5), end: Math.max(cut, 5) };
        const stretches = cutStretches(
          text,
          within,
          all.map((one, i) => claim(i + 1, one)),
        );
        const printed = stretches.map((one) => (one.kind === 'ref' ? '' : one.text)).join('');
        expect(printed).toBe(text.slice(within.start, within.end));
        const numbers = stretches.filter((one) => one.kind === 'ref' && !one.again);
        expect(new Set(numbers.map(print)).size).toBe(numbers.length);
      }),
    );
  });
});
