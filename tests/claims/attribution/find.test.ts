import fc from 'fast-check';
import { findAttributions } from '../../../src/claims/attribution';
import { parseSentence } from '../../../src/language/parse';
import { splitSentences } from '../../../src/language/sentences/split-sentences';
import { attributionsOf, lineOf, wordsOf } from './attributions-of';

describe('quotations', () => {
  test('a quotation of several sentences is one content', () => {
    const text = '"The dam held. Nobody was hurt," the warden said.';
    expect(attributionsOf(text).map((a) => lineOf(text, a))).toEqual([
      'the warden | said | "The dam held. Nobody was hurt,"',
    ]);
  });

  test('what follows the cue in the same paragraph is still the speaker’s', () => {
    const text = '"We are tired," said Ida Roos. "We will be back on Monday."';
    const [first, ...rest] = attributionsOf(text);
    expect(rest).toEqual([]);
    expect(wordsOf(text, first!.content)).toEqual(['"We are tired,"', '"We will be back on Monday."']);
  });

  test('an interrupted quotation is one content in two stretches', () => {
    const text = '“The pipes,” the plumber said, “were older than the house.”';
    expect(attributionsOf(text).map((a) => lineOf(text, a))).toEqual([
      'the plumber | said | “The pipes,” … “were older than the house.”',
    ]);
  });

  test('a paragraph that the marks leave open goes on with the next', () => {
    const text = '“I saw the flood,” said Tom Beck. “It came at night.\n“By morning the road was gone.”';
    const [first] = attributionsOf(text);
    expect(wordsOf(text, first!.content).at(-1)).toBe('“By morning the road was gone.”');
  });

  test('a paragraph that is a quotation by itself belongs to who spoke last', () => {
    const text = '"The lift is broken," said Ida Roos.\n"It has been broken since March."';
    const last = attributionsOf(text).at(-1)!;
    expect(last.rule).toBe('running-quotation');
    expect(last.claimant).toEqual({ name: 'Ida Roos', kind: 'person' });
  });

  test('words of thinking inside a quotation do not keep it from whoever speaks', () => {
    const text = '"We paid more every year," Ida Roos said. "That ends today. I want a railway that runs."';
    const [first] = attributionsOf(text);
    expect(wordsOf(text, first!.content).at(-1)).toBe('"That ends today. I want a railway that runs."');
  });

  test('a quotation that opens a paragraph belongs to whom the next sentence reports', () => {
    const text = 'The hall was full.\n"Nobody told us about the gate." Tom Beck said it was locked.';
    const quoted = attributionsOf(text).find(({ rule }) => rule === 'running-quotation');
    expect(quoted?.claimant.name).toBe('Tom Beck');
  });

  test('but not to somebody whom only a later sentence reports', () => {
    const text =
      'The hall was full.\n"Nobody told us about the gate." The rain fell. Tom Beck said it was locked.';
    expect(attributionsOf(text).map(({ rule }) => rule)).toContain('lone-quotation');
  });

  test('a quotation straight after what somebody is reported to have said is theirs', () => {
    const text = 'Ida Roos said the lift was broken. "Nobody has mended it since March."';
    expect(attributionsOf(text).at(-1)!.rule).toBe('running-quotation');
    expect(attributionsOf(text).at(-1)!.claimant.name).toBe('Ida Roos');
  });

  test('but not after a sentence of the writer’s own', () => {
    const text =
      'Ida Roos said the lift was broken. It stands in the hall.\nA sign hung there.\n"Nobody may use it at night."';
    expect(attributionsOf(text).at(-1)!.claimant.name).toBeNull();
  });

  test('a participle after a quotation has no say in it', () => {
    const text = 'The flood office notes, "The wall is old", stressing the need for stone.';
    const quoting = attributionsOf(text).filter(({ content }) =>
      wordsOf(text, content).join('').includes('wall'),
    );
    expect(quoting.map(({ cue }) => wordsOf(text, cue))).toEqual([['notes']]);
  });

  test('the answers of an interview belong to one person', () => {
    const text =
      'How did it begin?\n"My uncle had a boat," says Nils Holm.\nThe boat was built in 1911.\n' +
      'Were you ever afraid?\n"Only of the wind and of the rocks."';
    expect(attributionsOf(text).at(-1)!.claimant.name).toBe('Nils Holm');
  });

  test('a quotation signed after a dash', () => {
    const text = '"The sea gives and the sea takes." — Greta Holm';
    const [only] = attributionsOf(text);
    expect(only!.rule).toBe('signed-quotation');
    expect(only!.claimant.name).toBe('Greta Holm');
  });

  test('a cue inside a quotation governs nothing outside it', () => {
    const text = '"I think it will rain," the farmer said on Monday.';
    const inner = attributionsOf(text).find(({ cue }) => wordsOf(text, cue)[0] === 'think');
    expect(wordsOf(text, inner!.content).join()).toMatch(/^it will rain/);
  });

  test.each([
    ['"We will win," the coach said.', 'direct'],
    ['The coach said they would win.', 'indirect'],
    ['The coach said the plan was "a joke".', 'mixed'],
  ])('%s is %s', (text, type) => {
    expect(attributionsOf(text)[0]!.type).toBe(type);
  });
});

describe('reported speech that runs on', () => {
  test('a plain "would" after a report in the past keeps the speaker', () => {
    const text = 'The minister said the line would reopen. Trains would stop there by May.';
    const last = attributionsOf(text).at(-1)!;
    expect(last.rule).toBe('free-indirect');
    expect(wordsOf(text, last.content)).toEqual(['Trains would stop there by May.']);
  });

  test('the rest of a paragraph in court is of counsel who opened it, in the past', () => {
    const text =
      '"He lied," said Ida Roos, prosecuting.\nThe money went on boats, Roos said. In May he lost a yacht. He sells hats now.';
    const found = attributionsOf(text).filter(({ rule }) => rule === 'free-indirect');
    expect(found.map(({ content }) => wordsOf(text, content).join())).toEqual(['In May he lost a yacht.']);
  });

  test('but not after somebody else', () => {
    const text = 'The money went on boats, Ida Roos said. In May he lost a yacht.';
    expect(attributionsOf(text).map(({ rule }) => rule)).not.toContain('free-indirect');
  });

  test('not with a condition of the writer’s own', () => {
    const text = 'The minister said the line would reopen. Trains would stop there if the bridge held.';
    expect(attributionsOf(text).map(({ rule }) => rule)).not.toContain('free-indirect');
  });
});

test('to whom and when stands in the setting', () => {
  const text = 'The owner told reporters on Friday that the mill would close.';
  const [only] = attributionsOf(text);
  expect(wordsOf(text, only!.setting).join(' ')).toBe('reporters on Friday');
});

test('spans lie in the text, and are not empty, whatever the words', () => {
  const words = fc.constantFrom(
    'said',
    'says',
    '"',
    '“',
    '”',
    "'",
    '.',
    ',',
    ':',
    'that',
    'he',
    'the mayor',
    'according',
    'to',
    'reportedly',
    'is',
    'believed',
    '\n',
    'Ida Roos',
    'rain',
    'fell',
    'claim',
    'of',
    '—',
    '(',
    ')',
    'as',
    'put it',
    'would',
    '?',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      const sentences = splitSentences(text, [0, text.length]).map((span) => parseSentence(text, span));
      const found = findAttributions(sentences, { text });
      for (const { attribution, sentence } of found) {
        expect(sentence).toBeLessThan(sentences.length);
        expect(attribution.content.length).toBeGreaterThan(0);
        const spans = [attribution.source, attribution.cue, attribution.content, attribution.setting].flat();
        for (const [start, end] of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});
