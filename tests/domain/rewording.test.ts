import fc from 'fast-check';
import type { Fragment } from '../../src/domain/analysis';
import { InvalidInputError } from '../../src/domain/errors';
import { reword, type Place } from '../../src/domain/rewording';

const FIRST = 'The council will close the old mill in May, said Ida Roos, the harbour master.';
const SECOND = 'It employed 40 people and made paper for ninety years.';
const TEXT = `${FIRST} ${SECOND}`;
const first: Place = { text: TEXT, sentence: [0, FIRST.length], fragments: [] };
const second: Place = { text: TEXT, sentence: [FIRST.length + 1, TEXT.length], fragments: [] };

const say = (written: string, place = first) => reword(written, place).wording;

describe('words of the sentence stay as they are', () => {
  test.each([
    'The council will close the old mill in May.',
    'The council will close the old mill.',
    'The council will close the mill in May',
    'will close the old mill',
    'the council will close the old mill in May, said Ida Roos.',
  ])('%s', (written) => expect(say(written)).toBe(written));
});

describe('words that are not the article’s go into brackets by themselves', () => {
  test.each([
    ['The council will not close the old mill.', 'The council will [not] close the old mill.'],
    ['Roughly, the council will close the old mill.', '[Roughly, the] council will close the old mill.'],
    ['The council may close the old mill in June.', 'The council [may] close the old mill in [June].'],
    ['The council will close two mills', 'The council will close [two mills]'],
    ['The close will old council mill.', 'The [close] will old [council] mill.'],
  ])('%s → %s', (written, wording) => expect(say(written)).toBe(wording));

  test('the ’s of an owner stays the article’s behind an insertion', () => {
    const text = 'The plan could boost the firm’s sales and standing.';
    const place: Place = { text, sentence: [0, text.length], fragments: [] };
    expect(say('The plan could boost the firm [Ostrey]’s standing.', place)).toBe(
      'The plan could boost the firm [Ostrey]’s standing.',
    );
  });

  test('a word of another sentence does too, and names the place that it comes from', () => {
    const { wording, fragments } = reword('The council will close the old mill ninety.', first);
    expect(wording).toBe('The council will close the old mill [ninety].');
    const from = TEXT.indexOf('ninety');
    expect(fragments.at(-1)).toEqual({ text: '[ninety]', because: 'reviewer', from: [from, from + 6] });
  });

  test('three words and more of another sentence are a stretch of the article', () => {
    expect(say('The council will close the old mill and made paper for ninety years.')).toBe(
      'The council will close the old mill and made paper for ninety years.',
    );
  });

  test('a part of a word is not the article’s', () => {
    expect(say('The council will close the old mill on Ida.')).toBe(
      'The council will close the old mill [on] Ida.',
    );
    expect(say('It employ 40 people.', second)).toBe('It [employ] 40 people.');
  });
});

describe('what stands in brackets stays there', () => {
  test('and keeps its reason', () => {
    const antecedent: Fragment = { text: '[The old mill]', because: 'antecedent', from: [27, 39] };
    const { wording, fragments } = reword('[The old mill] employed 40 people.', {
      ...second,
      fragments: [antecedent],
    });
    expect(wording).toBe('[The old mill] employed 40 people.');
    expect(fragments[0]).toEqual(antecedent);
    expect(fragments[1]!.because).toBeUndefined();
  });

  test('also words of the article, with their place', () => {
    expect(reword('[Ida Roos] employed 40 people.', second).fragments[0]).toEqual({
      text: '[Ida Roos]',
      because: 'reviewer',
      from: [TEXT.indexOf('Ida Roos'), TEXT.indexOf('Ida Roos') + 8],
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'Write the claim'],
    ['  \n ', 'Write the claim'],
    ['The council [will close', 'bracket'],
    ['The council] will close', 'bracket'],
    ['The [council [will]] close', 'bracket'],
    ['Bananas grow rapidly', 'None of these words'],
    ['[The council will close]', 'None of these words'],
    ['x'.repeat(2_001), 'At most 2,000'],
  ])('“%.30s”', (written, says) => {
    expect(() => reword(written, first)).toThrow(InvalidInputError);
    expect(() => reword(written, first)).toThrow(says);
  });
});

const squeeze = (words: string) => words.replace(/\s+/gu, '');

/** Law 2 of the engine, for a person's words: nothing invented. */
function holdsLaw({ wording, fragments }: ReturnType<typeof reword>, text: string): void {
  for (const { text: words, because, from } of fragments) {
    if (because === undefined) {
      expect(from).not.toBeNull();
      expect(text.slice(...from!)).toBe(words);
    } else {
      expect(words).toMatch(/^\[[^[\]]*\]$/u);
      if (from && because === 'reviewer') expect(text.slice(...from)).toBe(words.slice(1, -1).trim());
    }
  }
  const joined = squeeze(fragments.map((fragment) => fragment.text).join(' ')).toLowerCase();
  expect([joined, `${joined}.`]).toContain(squeeze(wording).toLowerCase());
}

test('nothing is invented, whatever is written', () => {
  const words = fc.constantFrom(
    ...TEXT.split(' '),
    'not',
    'never',
    '[a]',
    '[mill]',
    ',',
    '“',
    '…',
    'é',
    '🌊',
    'THE',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), fc.boolean(), (parts, isFirst) => {
      const place = isFirst ? first : second;
      try {
        holdsLaw(reword(parts.join(' '), place), TEXT);
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});

test('a wording written again changes nothing', () => {
  const words = fc.constantFrom(...FIRST.split(' '), 'not', 'perhaps', '[so]');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 15 }), (parts) => {
      try {
        const once = reword(parts.join(' '), first);
        const twice = reword(once.wording, { ...first, fragments: once.fragments });
        expect(twice.wording).toBe(once.wording);
      } catch (error) {
        if (!(error instanceof InvalidInputError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});
