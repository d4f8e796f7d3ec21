import { analyze } from '../../../src/claims/analyze';

const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('the time or place that the sentence before opens with', () => {
  it.each([
    ['In 1994, the loan fund failed. Two bakers went bankrupt.', 'Two bakers went bankrupt [in 1994].'],
    ['In Lisbon, dockers walked out. Ships waited for hours.', 'Ships waited for hours [in Lisbon].'],
    ['On Monday, Roos Mills shut its shops. Police made 12 arrests.', 'Police made 12 arrests [on Monday].'],
  ])('holds for what some did who were not told of before: %s', (text, wording) => {
    expect(read(text)).toContain(wording);
  });

  it.each([
    // a time or place of its own
    ['In Lisbon, dockers walked out. Ships waited off Porto.', 'Ships waited off Porto.'],
    ['In 1994, the loan fund failed. Two bakers had gone bankrupt.', 'Two bakers had gone bankrupt.'],
    ['In 1994, the loan fund failed. Two bakers later sued.', 'Two bakers later sued.'],
    // what may have come later
    ['In 1994, the mill burned down. A chapel was built on its site.', 'A chapel was built on its site.'],
    ['In 1994, Ida Roos left Vell. Three novels followed.', 'Three novels followed.'],
    ['On 8 May, Ida Roos died in Vell. Crowds filled the streets.', 'Crowds filled the streets.'],
    // somewhere else
    ['In London, shares rose. American banks fell.', 'American banks fell.'],
    // not told as an event
    ['In 1994, Roos Mills had 40 looms. Weavers slept in the loft.', 'Weavers slept in the loft.'],
    ['In court, Tom Hale denied theft. Relatives wept.', 'Relatives wept.'],
  ])('is not put into %s', (text, wording) => {
    expect(read(text)).toContain(wording);
  });
});
