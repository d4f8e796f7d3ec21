import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (...sentences: string[]): string[] =>
  analyze(sentences.join(' ')).claims.map(({ wording }) => wording);

const lastOf = (...sentences: string[]): string | undefined => wordingsOf(...sentences).at(-1);

describe('a bare phrase is told by the clause in which its thing came first', () => {
  it.each([
    [
      ['The Esk River burst through a levee.', 'The levee was old.'],
      'The levee [that the Esk River burst through] was old.',
    ],
    [
      ['Ansell had spent £3m on designs.', 'The designs were lost.'],
      'The designs [that Ansell had spent £3m on] were lost.',
    ],
    [
      ['Roos said that the county had ignored two letters.', 'The letters were short.'],
      'The letters [that the county had ignored] were short.',
    ],
    [
      ['A storm had been forecast for the valley.', 'The storm came late.'],
      'The storm [that had been forecast for the valley] came late.',
    ],
    [['A lift in the taller tower stopped.', 'The lift was new.'], 'The lift [in the taller tower] was new.'],
    // what belongs to itself, and one of two
    [
      ['A baker sold his oven to Roos Mills.', 'The baker moved to Vell.'],
      'The baker [who sold his oven to Roos Mills] moved to Vell.',
    ],
    [
      ['A clerk and a guard were hurt in the vault of Roos Bank.', 'The clerk sued.'],
      'The clerk [who was hurt in the vault of Roos Bank] sued.',
    ],
    [
      ['Norway offered to host talks, and Mali agreed to do so.', 'The offer was welcomed.'],
      'The offer [to host talks] was welcomed.',
    ],
    [['Shares in Roos Mills fell on Monday.', 'They rose in May.'], '[Shares in Roos Mills] rose in May.'],
    [
      ['Ida Roos, 46, sued her choir.', 'The choir did not answer.'],
      "The choir [Ida Roos's choir] did not answer.",
    ],
  ])('%j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    // none there is
    [['The town would need a levee.', 'The levee was old.'], 'The levee was old.'],
    [['The town never built a levee.', 'The levee was old.'], 'The levee was old.'],
    // several
    [['Roos built a shed.', 'Beck built a shed.', 'The shed burned down.'], 'The shed burned down.'],
    // known before
    [['The shed burned down.', 'Roos built a shed.', 'The shed is red.'], 'The shed is red.'],
    // whose words they are
    [['Tomas Vell left his party.', 'The party owed money.'], 'The party owed money.'],
  ])('but not where %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('and so is a noun whose own clause is cut out', () => {
    expect(lastOf('The council bought a system that does not work.')).toBe(
      '[A system that the council bought] does not work.',
    );
  });
});

describe('who is named further on', () => {
  it('has the name where the noun comes again beside it', () => {
    expect(wordingsOf('A minister backed the plan.', 'The minister, Ida Roos, grew up in Lund.')[0]).toBe(
      'A minister [Ida Roos] backed the plan.',
    );
  });

  it('has the name of whoever stands trial', () => {
    expect(
      wordingsOf(
        'A treasurer who stole £900 from her choir has been jailed.',
        'Ida Roos, 46, pleaded guilty to fraud at Lund Crown Court.',
      ).slice(0, 2),
    ).toEqual([
      'A treasurer [Ida Roos] has been jailed.',
      '[A treasurer, Ida Roos,] stole £900 from her choir.',
    ]);
  });

  it('is left where two may be meant', () => {
    expect(
      wordingsOf('A minister met a minister from Norland.', 'The minister, Ida Roos, grew up in Lund.')[0],
    ).not.toMatch(/Roos/u);
  });
});

describe('"this" that is denied', () => {
  it('is what another was reported to say just before', () => {
    expect(lastOf('Ida Roos said that the gate had been open.', 'Karl Beck denies this.')).toBe(
      'Karl Beck denies this [that the gate had been open].',
    );
  });

  it('is left where the words before are of who speaks', () => {
    expect(lastOf('"I left the gate open," said Ida Roos.', 'Karl Beck denies this.')).toBe(
      'Karl Beck denies this.',
    );
  });
});

describe('whom a lawyer speaks of', () => {
  it('is meant rather than the lawyer', () => {
    expect(
      lastOf(
        'Ida Roos, 46, stole £900.',
        'Anna Beck, defending, said that Roos had sold her house.',
        'A fine would keep her out of prison.',
      ),
    ).toBe('A fine would keep [Ida Roos] out of prison.');
  });
});

describe('whoever is called by an age', () => {
  it.each([
    [
      ['Ida Roos, 46, left.', 'Karl Beck, 57, stayed.', 'The 46-year-old was ill.'],
      'The 46-year-old [Ida Roos] was ill.',
    ],
    [
      ['The club sacked coach Karl Beck.', 'The 49-year-old was ill.'],
      'The 49-year-old [Karl Beck] was ill.',
    ],
    [
      ['The club sacked coach Karl Beck and captain Anna Roos.', 'The 49-year-old was ill.'],
      'The 49-year-old was ill.',
    ],
    [['Karl Beck, 57, left.', 'The 49-year-old was ill.'], 'The 49-year-old was ill.'],
  ])('is told where one can be meant: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it('is a question where nobody is', () => {
    const { claims } = analyze('The 49-year-old was ill. The former was worse.');
    expect(claims.flatMap(({ unresolved }) => unresolved.map(({ why }) => why))).toEqual([
      'who: the 49-year-old',
      'which one: the former',
    ]);
  });
});
