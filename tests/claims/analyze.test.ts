import { analyze } from '../../src/claims/analyze';

const BODY = `The harbour at Dunmore was shut on Monday after a crane fell into the basin, the harbour master said.

Nobody was hurt, but two boats sank.`;

describe('analyze', () => {
  const wordsOf = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => text.slice(start, end));

  it.each([
    ['<p>The mayor said the bridge was safe.</p>', 'The mayor'],
    ['<b>Roos</b> said the dam was dry.', 'Roos'],
    [
      'The ferry sank, said <a href="https://example.org/x?y=1">Ida <b>Roos</b></a>, the captain.<br/>',
      'Ida Roos',
    ],
    ['According to <i>the Harbour Post</i>, the ferry sank.', 'Harbour Post'],
  ])('takes no tag for a part of who speaks: %s', (text, name) => {
    const { attributions, claims, text: read } = analyze(text);
    expect(read).toBe(text);
    expect(attributions.map(({ claimant }) => claimant.name)).toEqual([name]);
    expect(
      claims.filter(({ attribution }) => attribution === null).every(({ kind }) => kind === 'factual'),
    ).toBe(true);
    expect(claims.map(({ wording }) => wording).join(' ')).not.toMatch(/<\/?p>/u);
  });

  it('reads what only looks like a tag', () => {
    expect(analyze('It is so that a <b and c> d.').claims[0]?.wording).toContain('<b and c>');
  });

  it('takes given sentences as they stand, and counts their offsets in the input', () => {
    const input = '\ufeffThe mill closed. It\r\nburned. Nobody says why';
    const given = ['The mill closed. It\r\nburned.', 'Nobody says why'].map((words) => {
      const start = input.indexOf(words);
      return [start, start + words.length] as const;
    });
    const { text, sentences, blocks } = analyze(input, { sentences: given });
    expect(wordsOf(text, sentences)).toEqual(['The mill closed. It\nburned.', 'Nobody says why']);
    expect(blocks).toHaveLength(1);
  });

  it('reads a block that the user keeps and leaves out one that is set aside', () => {
    const text = `Crane falls into Dunmore harbour\n\n${BODY}\n\nRead more: the crane cost $4 million`;
    const proposed = analyze(text);
    expect(proposed.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'boilerplate',
    ]);
    const overruled = analyze(text, {
      keep: new Map([
        [2, false],
        [3, true],
      ]),
    });
    expect(overruled.blocks.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['headline', null],
      ['paragraph', null],
      ['boilerplate', 'set aside by hand'],
      ['paragraph', null],
    ]);
    expect(overruled.sentences.map(({ claims }) => claims.length > 0)).toEqual([true, true, false, true]);
  });

  it('works dates out against the date given, else against the one in the text', () => {
    const dateOf = (analysis: ReturnType<typeof analyze>): (string | null)[] =>
      analysis.claims.flatMap(({ dates }) => dates.map(({ from }) => from));
    const text = `Crane falls into Dunmore harbour\n3 March 2021\n\n${BODY}`;
    expect(new Set(dateOf(analyze(text)))).toEqual(new Set(['2021-03-01']));
    expect(new Set(dateOf(analyze(text, { date: '2022-06-15' })))).toEqual(new Set(['2022-06-13']));
    expect(analyze(text).date?.value).toBe('2021-03-03');
    expect(new Set(dateOf(analyze(BODY)))).toEqual(new Set([null]));
  });

  it('reads a headline with capitals throughout as a sentence', () => {
    const text = `Harbour Crane Falls As Dunmore Council Cuts Repair Budget\n\n${BODY} The council of Dunmore had cut the budget for repair. The crane falls to the harbour.`;
    const { events } = analyze(text);
    const headline = wordsOf(
      text,
      events.map(({ span: [start, end] }) => ({ start, end })),
    ).slice(0, 2);
    expect(headline).toEqual(['Falls', 'Cuts']);
  });

  it('cuts a headline with capitals throughout between its predicates', () => {
    const body = 'Delmar closed its mill in Ohio on Monday and cut 300 jobs. The mill made tires.';
    const { claims } = analyze(`Delmar Closes Mill and Cuts 300 Jobs\n\n${body}`);
    expect(claims.slice(0, 2).map(({ wording }) => wording)).toEqual([
      'Delmar Closes Mill.',
      '[Delmar] Cuts 300 Jobs.',
    ]);
  });

  it('leaves out a list mark when it reads an item', () => {
    const { claims } = analyze(`${BODY}\n\n• The ferry was stopped in May.\n• The crane was sold.`);
    expect(claims.slice(-2).map(({ wording }) => wording)).toEqual([
      'The ferry was stopped in May.',
      'The crane [that fell into the basin] was sold.',
    ]);
  });
});
