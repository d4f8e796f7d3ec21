import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

describe('where and when the event of the sentence before happened', () => {
  it.each([
    [
      'Gunmen attacked a depot in Vellby.',
      'Three guards were killed.',
      'Three guards were killed [in Vellby].',
    ],
    ['A bus overturned near Lom on Friday.', 'Two people died.', 'Two people died [near Lom on Friday].'],
    ['A bus overturned Friday near Lom.', 'Two people died.', 'Two people died [near Lom on Friday].'],
    ['On Monday, a bomb exploded in Vellby.', 'Six people died.', 'Six people died [in Vellby on Monday].'],
    [
      'Soldiers shot nine people in a raid on Sunday.',
      'Two women were hurt.',
      'Two women were hurt [on Sunday].',
    ],
    [
      'A mine in Lom exploded last week.',
      'Forty miners were killed.',
      'Forty miners were killed [in Lom last week].',
    ],
    [
      'Gunmen attacked a post near Lom on 4 March 2011.',
      'Four guards were killed.',
      'Four guards were killed [near Lom on 4 March 2011].',
    ],
    [
      'A quake shook the province of Esk.',
      'Nine people were injured.',
      'Nine people were injured [in the province of Esk].',
    ],
    [
      'A landslide hit the village of Lom.',
      'Twelve houses were buried.',
      'Twelve houses were buried [in the village of Lom].',
    ],
    ['A flood hit Vellby in 1998.', 'Nine people drowned.', 'Nine people drowned [in Vellby in 1998].'],
    [
      'A fire broke out on board in 2011.',
      'Two sailors were treated for burns.',
      'Two sailors were treated for burns [in 2011].',
    ],
    [
      'Norland has tightened its laws since the attack in Vellby in 2020.',
      'Four people were killed.',
      'Four people were killed [in the attack in Vellby in 2020].',
    ],
    [
      'A boat sank off Lom.',
      'Twelve sailors had drowned, the coastguard said.',
      'Twelve sailors had drowned [off Lom].',
    ],
  ])('holds for whom it harmed: %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it.each([
    // a place or a time of its own
    [
      'Gunmen attacked a depot in Vellby.',
      'Three guards were killed in Lom.',
      'Three guards were killed in Lom.',
    ],
    [
      'Gunmen attacked a depot in Vellby.',
      'Three guards were killed last year.',
      'Three guards were killed last year.',
    ],
    [
      'A bus overturned near Lom on Friday.',
      'Two people were hurt that night.',
      'Two people were hurt that night [Friday].',
    ],
    // when somebody spoke, a stretch of time, what comes again
    ['Police said on Monday that a bus had overturned.', 'Two people died.', 'Two people died.'],
    ['Shells have hit the port since Monday.', 'Two people died.', 'Two people died.'],
    ['Shells hit the port every Monday.', 'Two people died.', 'Two people died.'],
    // several times
    ['Shells hit the port on Monday and on Friday.', 'Two people died.', 'Two people died.'],
    // several places
    ['Soldiers opened fire in Lom and Vellby.', 'Five people were killed.', 'Five people were killed.'],
    [
      'A bomb exploded in Lom and shots were fired in Vellby.',
      'Five people were killed.',
      'Five people were killed.',
    ],
    // no place
    [
      'Striker Tom Beck was hurt in the Norland Cup.',
      'Two players were injured.',
      'Two players were injured.',
    ],
    // nobody in the whole town is more than is known
    ['A bus overturned in Lom.', 'Nobody was killed.', 'Nobody was killed.'],
    // elsewhere
    [
      'A bus overturned near Lom.',
      'Two people were taken to hospital.',
      'Two people were taken to hospital.',
    ],
  ])('is not put into %s %s', (before, sentence, wording) => {
    expect(lastOf(before, sentence)).toBe(wording);
  });

  it('ends with a paragraph', () => {
    const wordings = analyze(
      'A bus overturned in Lom. Roads closed.\n\nThree guards were killed.',
    ).claims.map(({ wording }) => wording);
    expect(wordings).toContain('Three guards were killed.');
  });

  it.each([
    [
      'Thousands marched in Lom on Monday.',
      'Police fired tear gas.',
      'where and when: may be in Lom on Monday',
    ],
    ['A bus overturned in Lom.', 'Nobody was killed.', 'where: may be in Lom'],
    ['Gunmen attacked a depot in Vellby.', 'Helicopters searched the hills.', 'where: may be in Vellby'],
    ['A fire gutted the depot on Sunday.', 'Nobody was hurt.', 'when: may be on Sunday'],
    ['A bridge gave way.', 'Nobody was hurt.', 'in what: hurt'],
  ])('may hold for what others did: %s %s', (before, sentence, doubt) => {
    expect(doubtsOf(before, sentence)).toContain(doubt);
  });

  it.each([
    ['Nordline opened an office in Lom.', 'Analysts raised their forecasts.'],
    ['Shares fell on Tuesday.', 'Traders cut their bets.'],
    ['Thousands marched in Lom on Monday.', 'Ministers said the law would pass.'],
    ['A bus overturned in Lom.', 'The law was passed in May.'],
  ])('is not asked of %s %s', (before, sentence) => {
    expect(doubtsOf(before, sentence)).not.toContain('where');
  });
});

describe('others than those who were counted', () => {
  it.each([
    ['Four guards were killed and seven were wounded.', 'Seven [guards] were wounded.'],
    ['Nine people were killed and four were wounded.', 'Four [people] were wounded.'],
    ['Sixty guests came and two were treated.', 'Two [of the sixty guests] were treated.'],
  ])('are of their kind: %s', (text, wording) => {
    expect(lastOf(text)).toBe(wording);
  });
});
