import { doubtsOf, lastOf } from './last-claim';

describe('words that go back to what was told', () => {
  it.each([
    ['Roos Mills was fined.', 'Last year Vell issued 11 such fines.', 'which ones: such fines'],
    ['Roos Mills was fined.', 'Vell has no such rule.', 'which one: such rule'],
    ['A lorry left the road.', 'A bus crashed at the same corner in May.', 'same as what: the same corner'],
    ['Ida Roos left.', 'Tom Beck did the same.', 'same as what: the same'],
    ['Vell banned cars.', 'A similar law exists in Oslo.', 'similar to what: similar law'],
    ['Rents doubled.', 'Ida Roos said so in May.', 'what: so'],
    ['A storm hit Vell.', 'Premiums have doubled since.', 'when: since'],
    ['Cocoa is dear.', 'Those of sugar fell.', 'of what: those'],
    ['Ida Roos wrote a novel.', 'It had taken nine years.', 'what: it'],
    ['Roos Mills shut.', 'This saving will pay for two nurses.', 'which one: this saving'],
    ['Vell counted 40 hives.', 'Those numbers were wrong.', 'which ones: those numbers'],
    ['Fans booed Vell.', 'Roos rejects the criticism.', 'which one: the criticism'],
    ['Two boys were saved.', 'The older boy is 11.', 'which one: the older boy'],
    ['Roos Mills dug a pit.', 'Ida Roos drove a van out there.', 'where: there'],
  ])('leave a wording open without it: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });

  it.each([
    'Ida Roos likes such things as jam.',
    'Prices rose at the same time.',
    'Two brothers lived in the same house.',
    'Roos sold the same plot twice.',
    'Oslo has a law similar to that of Vell.',
    'If Roos Mills wants to leave, it may do so.',
    'Premiums have doubled since 2019.',
    'It took nine years to mend the wall.',
    'It costs £4 to enter.',
    'The older generation votes more.',
    'Staff at the clinic in Vell said conditions there were bad.',
    'Those of us who stayed were cold.',
  ])('are clear where it is told: %s', (text) => {
    expect(doubtsOf(text)).not.toMatch(
      /such|same as|similar to|what: so|when: since|what: it|of what: those|where: there|older/u,
    );
  });

  it.each([
    [
      'Officers may impose fines of up to £500.',
      'Such fines are rare.',
      'Such fines [fines of up to £500] are rare.',
    ],
    [
      'Roos Mills saved €400,000.',
      'This saving will pay for two nurses.',
      'This saving [of €400,000] will pay for two nurses.',
    ],
    [
      'Tom Beck writes long letters to old friends.',
      'Few people write such letters.',
      'Few people write such letters [long letters to old friends].',
    ],
  ])('are told by what stands before: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });
});
