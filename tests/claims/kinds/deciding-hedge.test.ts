import { analyze } from '../../../src/claims/analyze';

const kindsIn = (text: string): string[] => analyze(text).claims.map(({ kind }) => kind);

describe('a hedge inside a noun phrase leaves what is told of the thing certain', () => {
  it.each([
    'The suspected arsonist was caught at noon.',
    'A potential tenant saw the barn on Friday.',
    'The alleged thief has fled to Spain.',
    'The alleged ringleader lives in Oslo.',
    'He was held on suspicion of theft.',
    'Police held a man on suspicion of theft.',
    'Rumours of a sale sent the shares up.',
    'The firm denied rumours of a sale.',
    'A man believed to be the thief was caught.',
    'A possibly fatal dose was given to the horse.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['factual']);
  });

  it.each([
    'The alleged bribe was paid in 2014.',
    'The suspected cause is a faulty valve.',
    'The likely winner was Anna Holm.',
    'He is the alleged leader of the gang.',
    'Possible side effects include headaches.',
    'There was a possibility of snow.',
    'The report raised the possibility of fraud.',
    'The alleged thief may testify.',
  ])('not in: %s', (text) => {
    expect(kindsIn(text)).toEqual(['speculative']);
  });
});

describe('a modal inside a clause leaves what is told of that certain', () => {
  it.each([
    'The warning that the wall could fall was ignored.',
    'The owner shut the hall because the roof might fall.',
    'Ulm denied that he would run.',
    'The fact that the wall could fall alarmed the town.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['factual']);
  });

  it.each([
    'There was a risk that the wall could fall.',
    'The letter raised the prospect that the wall could fall.',
    'It emerged that the wall could fall.',
    'The wall could fall because the frost was hard.',
  ])('not in: %s', (text) => {
    expect(kindsIn(text)).toContain('speculative');
  });
});
