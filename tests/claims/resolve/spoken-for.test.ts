import { analyze } from '../../../src/claims/analyze';

/** The wording of a text's last claim, told without its speaker, and the doubts about it. */
function last(text: string): string {
  const claim = analyze(text).claims.at(-1);
  return [claim?.wording, ...(claim?.unresolved.map(({ why }) => why) ?? [])].join(' ?? ');
}

it.each([
  ['Carl Wren will not testify, his lawyer has said. He faces nine years in prison.', 'Carl Wren'],
  ['Carl Wren will not testify, his lawyer has indicated. If convicted, he faces nine years.', 'Carl Wren'],
  ['Pavel Orlov will not resign, said his lawyer, Emil Strand. He faces a fine.', 'Pavel Orlov'],
])('the next sentence goes on with whom the remark was about: %s', (text, name) => {
  expect(last(text)).toContain(`[${name}] faces`);
});

it.each([['The prize went to Otto Klein and Tom Roos. He has nine weeks left.']])(
  'two who may be meant are a doubt: %s',
  (text) => {
    expect(last(text)).toContain('?? may be');
  },
);

it.each([
  [
    'Rolf Meyer was fined. A spokesman for Mr Meyer said that he had been unaware of the gift.',
    '[Rolf Meyer] had been unaware of the gift.',
  ],
  ['Rolf Meyer was fined. His spokesman said he was ill.', '[Rolf Meyer] was ill.'],
])('a spokesman speaks of the person for whom he speaks: %s', (text, wording) => {
  expect(last(text)).toBe(wording);
});

it('a spokesman of a body speaks of nobody who is known', () => {
  const text = 'The council sold the hall. A spokesman for the council said he had been unaware of the gift.';
  expect(last(text)).toMatch(/^He had been unaware .* \?\? /u);
});

it('counsel to whom something is put is not who did it', () => {
  const text = 'Olga Finch stood up. He agreed with defence counsel Ida Roos that she had sold the van.';
  expect(last(text)).not.toMatch(/\[Ida Roos\] had sold/u);
});

it('whom "he" stands for is not "she" in the same sentence', () => {
  const text = 'Olga Finch said she felled a masked thief after he held a knife to her throat.';
  expect(last(text)).toMatch(/^\[Olga Finch\] felled/u);
  expect(analyze(text).claims.map(({ wording }) => wording)).toContain(
    "[The masked thief] held a knife to [Olga Finch's] throat.",
  );
});

it('somebody new in the sentence is not taken for whom the text is about, nor carried on', () => {
  const before = 'Nora Ekberg drew charts for the navy. ';
  const stranger = 'A porter took her notes for a map, and she was called before the board.';
  const { claims } = analyze(`${before}${stranger} She left in 1971. She died in May.`);
  expect(claims.map(({ wording }) => wording).join(' ')).not.toMatch(/\[The porter/iu);
});

it('the owner is the subject of its own sentence, before whom the sentence before was about', () => {
  const text =
    'Hanna Vik owns the barn. In a letter to her brother, the painter Elsa Moen described the fire.';
  expect(last(text)).not.toContain('[Hanna Vik');
});

it('a bare place or a paper is nobody', () => {
  const text =
    'Edda Moor was a singer. Born in Varnau, she grew up on a farm. Le Courant found her voice thin. She kept the notice.';
  expect(
    analyze(text)
      .claims.map(({ wording }) => wording)
      .join(' '),
  ).not.toMatch(/\[(?:Varnau|Le Courant)/u);
});
