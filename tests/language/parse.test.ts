import fc from 'fast-check';
import { fastModel } from '../../src/language/model/load-model';
import { parseSentence } from '../../src/language/parse';
import type { ParsedSentence } from '../../src/language/parsed';

function parse(text: string): ParsedSentence {
  return parseSentence(text, [0, text.length]);
}

/** The arcs of a tree: "mill -nsubj-> closed". */
function arcs(text: string): string[] {
  const { tokens } = parse(text);
  return tokens.map(({ form, head, deprel }) => `${form} -${deprel}-> ${tokens[head]?.form ?? 'ROOT'}`);
}

/** The one root of a tree whose every word leads up to it; throws where there is another or none. */
function rootOf({ tokens }: ParsedSentence): number {
  const roots = tokens.flatMap((token, i) => (token.head === -1 ? [i] : []));
  expect(roots).toHaveLength(1);
  const depth = tokens.map((_, i): number => (i === roots[0] ? 0 : -1));
  tokens.forEach((_, i) => {
    const path: number[] = [];
    let at = i;
    while (depth[at] === -1) {
      expect(path).not.toContain(at);
      path.push(at);
      at = tokens[at]!.head;
      expect(tokens[at]).toBeDefined();
    }
    path.reverse().forEach((word, steps) => (depth[word] = depth[at]! + steps + 1));
  });
  return roots[0]!;
}

/** Whether no two arcs cross: none begins inside another and ends outside it. */
function isProjective({ tokens }: ParsedSentence): boolean {
  const arcs = tokens.flatMap(({ head }, i) => (head === -1 ? [] : [[Math.min(i, head), Math.max(i, head)]]));
  return arcs.every(([a, b]) => !arcs.some(([c, d]) => a! < c! && c! < b! && b! < d!));
}

describe('parseSentence', () => {
  it.each([
    ['The mill closed in May.', ['mill -nsubj-> closed', 'closed -root-> ROOT', 'May -obl-> closed']],
    [
      'Mayor Tom Beck said that the bridge would reopen.',
      [
        'Tom -nsubj-> said',
        'Beck -flat-> Tom',
        'reopen -ccomp-> said',
        'that -mark-> reopen',
        'bridge -nsubj-> reopen',
      ],
    ],
    [
      'The bridge was closed by the harbour master.',
      ['bridge -nsubj:pass-> closed', 'was -aux:pass-> closed', 'master -obl:agent-> closed'],
    ],
    [
      'The firm, which makes pumps, bought two ports and sold a mill.',
      ['makes -acl:relcl-> firm', 'firm -nsubj-> bought', 'sold -conj-> bought', 'mill -obj-> sold'],
    ],
    ["She can't open the mill.", ['ca -aux-> open', "n't -advmod-> open", 'mill -obj-> open']],
    [
      'The vote failed because two members had left.',
      ['left -advcl-> failed', 'because -mark-> left', 'members -nsubj-> left'],
    ],
  ])('reads "%s"', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });

  it('reads plain sentences alike in fast reading, and always as one tree', () => {
    for (const text of [
      'The mill closed in May.',
      'The bridge was closed by the harbour master.',
      'and , ( the',
    ]) {
      const fast = parseSentence(text, [0, text.length], fastModel());
      rootOf(fast);
      expect([fast, parse(text)].every(isProjective)).toBe(true);
      if (text.endsWith('.')) expect(fast).toEqual(parse(text));
    }
  });

  it('gives tags and dictionary forms', () => {
    const { tokens } = parse('The ports were sold to Ida Roos.');
    expect(tokens.map(({ upos, xpos, lemma }) => `${lemma}/${upos}/${xpos}`)).toEqual([
      'the/DET/DT',
      'port/NOUN/NNS',
      'be/AUX/VBD',
      'sell/VERB/VBN',
      'to/ADP/IN',
      'Ida/PROPN/NNP',
      'Roos/PROPN/NNP',
      './PUNCT/.',
    ]);
  });

  it('keeps the offsets of the whole text', () => {
    const text = 'It rained.\n\n  The mill closed.  ';
    const parsed = parseSentence(text, [11, text.length]);
    expect(parsed).toMatchObject({ text, start: 11, end: text.length });
    expect(parsed.tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'mill',
      'closed',
      '.',
    ]);
  });

  it('has no tokens where there are no words', () => {
    for (const text of ['', ' ', '\n\t\u00a0'])
      expect(parse(text)).toMatchObject({ tokens: [], reliable: false });
  });

  it('trusts sentences and headlines but not rows of names and figures', () => {
    expect(parse('The mill closed.').reliable).toBe(true);
    expect(parse('Mill closes after fire').reliable).toBe(true);
    expect(parse('Oslo 12 4.5 Bergen 9 3.1 Narvik 4 2.2 Hamar 2 1.0').reliable).toBe(false);
    expect(parse('| Port | Ships | Tons |').reliable).toBe(false);
  });

  it('does not trust a sentence that it had to cut', () => {
    const long = parse(`${'The mill closed and '.repeat(60)}the bridge fell.`);
    expect(long.reliable).toBe(false);
    expect(long.tokens).toHaveLength(60 * 4 + 4);
    rootOf(long);
  });

  it('takes a sentence of any length', () => {
    const huge = parse('The mill closed in May and '.repeat(5_000));
    expect(huge.tokens).toHaveLength(30_000);
    expect(huge.tokens.filter((token) => token.head === -1)).toHaveLength(1);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'the mill',
      'closed',
      'said that',
      ',',
      '"',
      'and',
      '(',
      '|',
      '5 %',
      'who',
      '.',
      '\u0000',
      '\u202e',
      '😀',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

  it('always builds one tree', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parse(text);
        if (parsed.tokens.length > 0) expect(parsed.tokens[rootOf(parsed)]!.deprel).toBe('root');
        expect(parsed.tokens.filter((token) => token.deprel === 'root').length).toBeLessThanOrEqual(1);
        expect(isProjective(parsed)).toBe(true);
        for (const token of parsed.tokens) expect(token.lemma).not.toBe('');
      }),
    );
  });

  it('gives the same tree for the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => expect(parse(text)).toEqual(parse(text))),
      { numRuns: 20 },
    );
  });
});
