import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('cuts', () => {
  it.each([
    // why, where the words suffice
    ['The town scrapped the plan because it could not find builders.', '[The town] could not find builders.'],
    ['He resigned because he could no longer back the bill.', 'He could no longer back the bill.'],
    // a second verb before a count
    ['Storms destroyed dozens of homes and damaged hundreds more.', '[Storms] damaged hundreds more.'],
    ['The fire killed 40 people and injured dozens of others.', '[The fire] injured dozens of others.'],
    // a second subject of one auxiliary
    ['Three people were killed and eleven others injured.', 'Eleven others [were] injured.'],
    ['One man was killed and another injured when a wall fell.', 'Another [man] [was] injured.'],
    // what is done by whose the thing is
    ["The firm's shares fell 4% after announcing a loss.", '[The firm] [announced] a loss.'],
    ["Ode's population has fallen since losing its mine.", '[Ode] [lost] its mine.'],
    ["The club's manager was sacked after losing nine games.", "[The club's manager] [lost] nine games."],
    // what is said in the second of two relative clauses
    ['Lind, who was born in Ode and who the club says is unfit, stayed at home.', '[Lind] is unfit.'],
    ['Lind, who the prosecutor says stole a car, denied the charge.', '[Lind] stole a car.'],
    [
      'The bridge, which was built in 1900 and which engineers say is unsafe, was shut.',
      '[The bridge] is unsafe.',
    ],
  ])('%s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });

  it.each([
    'The town dropped the plan because it could not have known the price.',
    'The mayor was fined and two councillors jailed.',
    'Shares in the firm fell after announcing a loss.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
