import { doubtsOf, lastOf } from './last-claim';

describe('"there" of the sentence before', () => {
  it.each([
    [
      'The storm killed nine in Vell.',
      'Rescuers there were still at work.',
      'Rescuers there [in Vell] were still at work.',
    ],
    ['A cyclone hit Belize.', 'Roads there were flooded.', 'Roads there [in Belize] were flooded.'],
    ['Ida Roos moved to Vell.', 'Nurses there earn more.', 'Nurses there [in Vell] earn more.'],
  ])('is the place that it names: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    ['Nine people died in Hurricane Brona.', 'Aid workers there asked for help.'],
    ['Vell lost in the Norland Cup.', 'Fans there booed.'],
    ['Ida Roos studied in Paris and Rome.', 'Nurses there earn more.'],
  ])('is no storm, no cup and none of two: %s %s', (before, sentence) => {
    expect(lastOf(before, sentence)).toBe(sentence);
    expect(doubtsOf(before, sentence)).toContain('where: there');
  });
});
