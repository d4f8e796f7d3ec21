import { analyze } from '../../../src/claims/analyze';

/** The wording of a text's last claim. */
const last = (text: string): string | undefined => analyze(text).claims.at(-1)?.wording;

it.each([
  [
    'Oslo and Bergen lie by the sea. Both cities raised the tax.',
    'Both cities [Oslo and Bergen] raised the tax.',
  ],
  [
    'The work was paid for by the Hale Trust and Orrin Kilns. Neither had a say in it.',
    'Neither [of the Hale Trust and Orrin Kilns] had a say in it.',
  ],
  [
    'Orrin Kilns Ltd turned down an offer from Roos Mills Ltd in May. Neither company would comment.',
    'Neither company [of Orrin Kilns Ltd and Roos Mills Ltd] would comment.',
  ],
  ['Orrin and Vell bid for the mill. The latter won.', 'The latter [Vell] won.'],
  ['Lions and tigers live here. The former are rarer.', 'The former [lions] are rarer.'],
  ['Roos Mills sued Vell Kilns. The latter paid.', 'The latter [Vell Kilns] paid.'],
])('the only two that were named are meant: %s', (text, wording) => {
  expect(last(text)).toBe(wording);
});

it.each([
  ['Oslo and Bergen met Vell and Esk. Both cities raised the tax.', 'Both cities raised the tax.'],
  ['Oslo, Bergen and Vell lie by the sea. Neither raised the tax.', 'Neither raised the tax.'],
  ['It rained in Oslo and Bergen. Nobody minded. Roos was ill. Neither closed.', 'Neither closed.'],
  ['Oslo and Bergen lie by the sea. Both sides blamed the weather.', 'Both sides blamed the weather.'],
  ['Orrin, Vell and Esk bid for the mill. The latter won.', 'The latter won.'],
  ['Orrin fined Vell and two of its managers. The latter paid.', 'The latter paid.'],
  ['Orrin sold the mill. The former mayor wept.', 'The former mayor wept.'],
])('where others may be meant nothing is put in: %s', (text, wording) => {
  expect(last(text)).toBe(wording);
});

describe('a claim keeps the whole phrase of its sentence', () => {
  it.each([
    [
      'Samples taken in Vell in May held 12 grams of lead.',
      '[Samples that held 12 grams of lead] [were] taken in Vell in May.',
    ],
    [
      'Analysts at Orrin & Vell had expected a profit. They now see a loss.',
      '[Analysts at Orrin & Vell] now see a loss.',
    ],
  ])('%s', (text, wording) => {
    expect(last(text)).toBe(wording);
  });

  it('not what holds of all of them together', () => {
    expect(last('Hives kept on roofs in Vell brought in a third more pollen.')).toBe(
      '[Hives] [were] kept on roofs in Vell.',
    );
  });
});
