import { cleanSpans, cleanText } from '../../src/claims/clean';

describe('cleanText', () => {
  it('drops a byte order mark and makes every line break a line feed', () => {
    expect(cleanText('\ufeffOne.\r\n\r\nTwo.\rThree.\n')).toBe('One.\n\nTwo.\nThree.\n');
  });

  it('changes nothing else', () => {
    const text = ' One\t\u00a0\u200b\u0000 “two” \ufeff \u2028 three ';
    expect(cleanText(text)).toBe(text);
  });
});

describe('cleanSpans', () => {
  it('moves spans to the same words in the clean text', () => {
    const input = '\ufeffOne.\r\nTwo.\r\n\r\nThree.\rFour.';
    const words = ['One.', 'Two.', 'Three.', 'Four.'];
    const spans = words.map((word) => [input.indexOf(word), input.indexOf(word) + word.length] as const);
    const clean = cleanText(input);
    expect(cleanSpans(input, spans).map(([start, end]) => clean.slice(start, end))).toEqual(words);
  });

  it('leaves spans of a clean text alone', () => {
    expect(
      cleanSpans('One. Two.', [
        [0, 4],
        [5, 9],
      ]),
    ).toEqual([
      [0, 4],
      [5, 9],
    ]);
  });
});
