import { analyze } from '../../../src/claims/analyze';

const kindsIn = (text: string): string[] => analyze(text).claims.map(({ kind }) => kind);

describe('how a work, its players or a measure strike the writer is an opinion', () => {
  it.each([
    'The opera disappoints from its first bar.',
    'The memoir bores.',
    'The record label’s first album drags in the middle.',
    'The remake falls flat.',
    'Her voice soars above the organ.',
    'The dialogue is wooden.',
    'The inquiry was a whitewash.',
    'The lamb was overcooked.',
    'The new tax punishes the poor.',
    'The budget rewards the rich.',
    'The new pier looks gorgeous.',
    'The choir sounds magnificent.',
  ])('%s', (text) => {
    expect(kindsIn(text)).toEqual(['opinion']);
  });

  it.each([
    'The kite soars above the pier.',
    'The bench is wooden.',
    'Rents fell flat in May.',
    'The film thrilled critics.',
    'The horse drags a cart.',
    'The tax punishes theft with a fine.',
    'The concert was cancelled.',
    'The drill bores into the rock.',
  ])('not in: %s', (text) => {
    expect(kindsIn(text)).toEqual(['factual']);
  });

  it.each(['The hall looks full.', 'The plan looks set to fail.', 'The bank looks strong.'])(
    'and what only looks so stays open: %s',
    (text) => {
      expect(kindsIn(text)).toEqual(['speculative']);
    },
  );
});
