import { doubtsOf, lastOf } from './last-claim';

describe('what a definite phrase means by what the text has told', () => {
  it.each([
    // called by what it is and where it is from
    [
      ['Norlast will cut 400 jobs.', 'The Danish company blamed weak sales.'],
      'The Danish company [Norlast] blamed weak sales.',
    ],
    // a name whose kind the text tells
    [
      ['The ferry Astrid left Marsk at noon.', 'Smoke was seen from the vessel.'],
      'Smoke was seen from the vessel [Astrid].',
    ],
  ])('is put behind it: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    // a person is no union, a union no firm
    [['Jan Moberg spoke at noon.', 'The union wants more pay.'], 'The union wants more pay.'],
    [['The Labour Party won in May.', 'The company hired 200 people.'], 'The company hired 200 people.'],
    // who owns a thing is not the thing
    [
      ['Ferry company Nordline will cut 40 jobs.', 'There is no school without the ferry.'],
      'There is no school without the ferry.',
    ],
    // several are no one
    [['Tavira Foods raised its prices.', 'The retailers were angry.'], 'The retailers were angry.'],
    // other words than those that the text has told
    [
      ['Norlast runs the trams of Vell.', 'The bus company has no drivers.'],
      'The bus company has no drivers.',
    ],
  ])('is not what cannot be called so: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('a pronoun that two fit of whom one does something to the other', () => {
  it.each([
    [['Police arrested two men on Thursday.', 'They were released on Friday.'], 'may be two men or police'],
    [['Dorn shot Ruiz outside a bar.', 'He died.'], 'may be Dorn or Ruiz'],
    [['Tom Beck met Karl Roos in Oslo.', 'He left on Friday.'], 'may be Tom Beck or Karl Roos'],
    [['Soldiers freed the hostages.', 'They had been held for two months.'], 'the hostages'],
    [['The cabinet approved the law in May.', 'It bans smoking in cars.'], 'the law'],
  ])('is left to the reviewer: %j', (sentences, why) => {
    expect(doubtsOf(...sentences)).toContain(why);
  });

  it.each([
    [['Tom Beck has a son.', 'He lost his boat.'], '[Tom Beck] lost his boat.'],
    [['Ida Roos met Tom Beck.', 'She left on Friday.'], '[Ida Roos] left on Friday.'],
    // two who did it together
    [
      ['Lars Holm and Eva Dahl founded the firm in 1998.', 'They sold it to Norlast.'],
      '[Lars Holm and Eva Dahl] sold it to Norlast.',
    ],
  ])('is put in where one is meant: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});
