import { analyze } from '../../../src/claims/analyze';

/** The last claim of a text. */
const lastOf = (text: string): string => analyze(text).claims.at(-1)!.wording;

describe('a headline in which each word has a capital', () => {
  it.each([
    [
      'River Bridge Closed After Flood',
      'The Stone Lane bridge was closed on Monday after a flood. The bridge was built in 1901.',
      'The bridge [Stone Lane bridge] was built in 1901.',
    ],
    [
      'City Tower Burns In Night Fire',
      'The Mill Street tower burned on Monday. The tower has 20 floors.',
      'The tower [Mill Street tower] has 20 floors.',
    ],
    [
      'Steel Plant To Close',
      'Orrin Steel said it would close its plant in Gary. The plant employs 900 people.',
      'The plant [of Orrin Steel] employs 900 people.',
    ],
    // by nothing but the headline
    [
      'Lake Dam Fails After Rain',
      'It rained for days. The dam was built in 1961.',
      'The dam was built in 1961.',
    ],
    // but what stands in running text is a name there
    [
      'Marsk Hospital Closes Ward',
      'Marsk Hospital closed a ward on Friday. The hospital has 300 beds.',
      'The hospital [Marsk Hospital] has 300 beds.',
    ],
    [
      'Hospital fined over records',
      'Marsk Hospital was fined on Friday. The hospital has 300 beds.',
      'The hospital [Marsk Hospital] has 300 beds.',
    ],
  ])('names nothing by itself: %s', (title, text, wording) => {
    expect(lastOf(`${title}\n\n${text}`)).toBe(wording);
  });
});
