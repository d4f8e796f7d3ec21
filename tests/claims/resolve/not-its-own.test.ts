import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

describe('a plan is not what was voted to stop it, nor what is heard', () => {
  it.each([
    [
      ['Hill voted to postpone a sale of the hall.', 'Under the plan, Marlow would get £3.'],
      /^Under the plan,/u,
    ],
    [
      ['Roos said it was not what drivers want to hear.', 'Beck was told of the plan.'],
      /told of the plan\.$/u,
    ],
  ])('%j', (sentences, wording) => {
    expect(lastOf(...sentences)).toMatch(wording);
    expect(doubtsOf(...sentences)).not.toBe('');
  });

  it.each([
    [
      ['Hill voted to build a depot.', 'The plan would cost £3.'],
      'The plan [to build a depot] would cost £3.',
    ],
    [
      ['Hill voted to postpone a sale.', 'The decision angered Roos.'],
      'The decision [to postpone a sale] angered Roos.',
    ],
  ])('but is what was decided: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

describe('what is told of a kind, of a price or of one of many tells of none in sight', () => {
  it.each([
    [['Roos says such foxes need a large den.', 'The foxes were thin.'], 'The foxes were thin.'],
    [['Farmers have bred goats since 1950.', 'The goats were sold.'], 'The goats were sold.'],
    [
      ['The school has taught pupils since 1950.', 'One of its infant pupils was hurt.', 'The pupils sang.'],
      'The pupils sang.',
    ],
    [
      ['The gang sold the lead to a dealer at £40 each.', 'The dealer was jailed.'],
      'The dealer [that the gang sold the lead to] was jailed.',
    ],
  ])('%j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });

  it.each([
    [
      ['Police have recovered cables.', 'The cables were new.'],
      'The cables [that police have recovered] were new.',
    ],
    [
      ['The mill sold wool to a buyer in Leeds.', 'The buyer was jailed.'],
      'The buyer [in Leeds] was jailed.',
    ],
  ])('but not: %j', (sentences, wording) => {
    expect(lastOf(...sentences)).toBe(wording);
  });
});

it('people alone wear masks', () => {
  expect(lastOf('Roos said the Gas Board had sent the men.', 'They wore masks.')).not.toContain('Gas Board');
});

it('an author says “we” of the researchers, who holds a post of its body', () => {
  const said = (who: string): string =>
    analyze(`Researchers have tagged 30 eels. “We had lost the grant,” said ${who}.`)
      .claims.map(({ wording }) => wording)
      .join('\n');
  expect(said('lead author Ida Roos, a biologist at the University of Esk')).toContain(
    'We [the researchers]',
  );
  expect(said('Ida Roos, president of the University of Esk')).toContain('We [the University of Esk]');
});
