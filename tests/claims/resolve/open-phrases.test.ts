import { analyze } from '../../../src/claims/analyze';

/** The doubts about the last claim of a text, whose title comes first. */
const doubtsOf = (...paragraphs: string[]): string =>
  (analyze(paragraphs.join('\n\n')).claims.at(-1)?.unresolved ?? []).map(({ why }) => why).join('; ');

describe('a wording is open', () => {
  it.each([
    ['Neither firm would comment.', 'which ones: neither firm'],
    ['Both mayors signed the letter.', 'which ones: both mayors'],
    ['Frost hurts both.', 'of what: both'],
    ['Neither had read it.', 'of what: neither'],
    ['The rest was paid by Vell County.', 'of what: the rest'],
    ['Only seven had signed.', 'of what: seven'],
    ['Some of them left early.', 'what: them'],
    ['Roos denied this.', 'what: this'],
    ['A day like that is rare.', 'what: that'],
    ['The band last played there.', 'where: there'],
    ['Since then rents have fallen.', 'which time: since then'],
    ['Sales in Vell fell during that month.', 'which time: that month'],
    ['Roos was taken to the hospital.', 'which one: the hospital'],
    ['The two men were fined.', 'which ones: the two men'],
    ['Hale sent the second letter to Roos. Roos burned the second letter.', 'which one: the second letter'],
    ['The hives stood on roofs.', 'which ones: the hives'],
    ['Side effects were mild.', 'of what: side effects'],
    ['Such a strike would hurt Vell.', 'which one: such a strike'],
    ['Vell filed only 14.', 'of what: 14'],
    ['Roos declined to comment.', 'on what: comment'],
    ['Roos had not been consulted on Monday.', 'on what: consulted'],
    ['Roos was told late.', 'of what: told'],
    ['Roos agreed at once.', 'to what: agreed'],
    ['Not everyone in Vell is convinced.', 'of what: convinced'],
    ['Some analysts were less sure.', 'of what: sure'],
    ['Nobody in Vell applied.', 'for what: applied'],
    ['Analysts are divided.', 'on what: divided'],
    ['The vote was close; Roos dissented.', 'from what: dissented'],
    ['No decision had been taken in May.', 'on what: decision'],
    ['A review is planned for 2027.', 'of what: review'],
    ['Bluewave did not respond to questions.', 'about what: questions'],
    ['Airlines have threatened to sue.', 'whom: sue'],
    ['Roos was ready to accept.', 'what: accept'],
    ['Ida Roos was more careful.', 'than whom: more careful'],
    ['Ida Roos says Tom Lind will.', 'what: will'],
    // of two firms, one of which is only called a rival
    ['Ida Quist left Lumo for its rival Grano. The company is in Turin.', 'may be Lumo or Grano'],
    // called by where it is from, or by what it does
    ['Roos Mills sued Vell Kilns. The Danish firm owed £2m.', 'may be Roos Mills or Vell Kilns'],
    ['Lasse Roos left Oslo. The Norwegian painter lived in Nice.', 'may be Lasse Roos'],
    ['Qobu raised prices. The streaming service blamed Roos Mills.', 'which one: the streaming service'],
    ['Ghana sent doctors to Mali. The country lost a war in 1998.', 'may be Ghana or Mali'],
    // of one of its kind
    ['A lorry hit a bus. The vehicle belonged to Roos Mills.', 'may be the lorry or the bus'],
    ['Roos Mills sued Vell Kilns. The case was settled in May.', 'which one: the case'],
  ])('%s', (text, why) => {
    expect(doubtsOf(text)).toContain(why);
  });

  it('where the time behind a joined verb may be its own too', () => {
    const { claims } = analyze('Ida Roos resigned and moved to Spain in 2019.');
    expect(claims.map(({ unresolved }) => unresolved.map(({ why }) => why).join())).toEqual([
      'when: perhaps in 2019 too',
      '',
    ]);
  });

  it('where a cut has left behind the words that tell which one', () => {
    const { claims } = analyze('The bid, which was sent to Vell in May, cost £900.');
    expect(claims.map(({ unresolved }) => unresolved.map(({ why }) => why).join())).toEqual(
      claims.map(() => 'which one: the bid'),
    );
  });
});

it('where a noun is left with no word of its own', () => {
  const { claims } = analyze('A letter that was read out in court asks whether Vell will pay.');
  expect(claims.flatMap(({ unresolved }) => unresolved.map(({ why }) => why))).toContain(
    'which one: a letter',
  );
});

describe('a wording leaves nothing open', () => {
  it.each([
    // it names what the words stand for
    ['The Danish government blamed Roos Mills.'],
    ['The French president blamed Roos Mills.'],
    ['The streaming service Qobu blamed Roos Mills.'],
    ['In Ghana, the country sold gold to Mali.'],
    ['The country of the poet Ida Roos is small.'],
    ['Lund and Beck left before either had read the letter from Vell.'],
    ['Roos Mills and Orrin Kilns merged after the two companies had lost money.'],
    ['In March 2020 Hale opened a shop, and since then Hale has lost money.'],
    ['Esk Rovers sacked Tom Lind with the club in debt.'],
    // what follows tells which one
    ['The hives on the roof of Vell Town Hall stood empty.'],
    ['Those on low pay were spared.'],
    ['Those doing shift work were spared.'],
    ['Both of the mayors of Vell and Esk signed.'],
    // what it is about stands beside it
    ['Roos declined to comment on the offer from Vell.'],
    ['When Vell shut down, Roos complained.'],
    ['Roos was told that Vell would close.'],
    ['Roos agreed to the terms of Vell Council.'],
    ['Roos is not sure that Vell will pay.'],
    ['Roos and Beck disagreed about the price of milk.'],
    ['No decision had been taken on the budget of Vell.'],
    ['Beck opened an inquiry into the collapse of Vell Bank.'],
    ['Roos is the author of a judicial review.'],
    ['The delayed ferry from Vell sank.'],
    ['Ida Roos was more careful than Tom Lind.'],
    ['Milk from Vell is more expensive.'],
    ['Ida Roos rode faster than Tom Lind did.'],
    // what is told well enough
    ['The new rules of Vell County apply from May.'],
    ['Roos paid ₹38,000 for a cow from Vell.'],
    ['Bees in Vell compete for the same flowers.'],
    ['Vell won 67 of the 112 seats.'],
    ['Roos lives by the sea.'],
    ['There is no bridge in Vell.'],
  ])('%s', (text) => {
    expect(doubtsOf(text)).toBe('');
  });

  it.each([
    ['Skelder museum shut for a year', 'The museum opened in 1911.'],
    ['Night tram backed by Vell', 'The trams cost £9 million.'],
  ])('that its title does not tell: %s', (title, text) => {
    expect(doubtsOf(title, text)).toBe('');
  });
});
