import { relativeClause } from '../../../src/claims/clauses/relative-clause';
import { wordingsOf } from '../wordings';

describe('relative-clause', () => {
  it('does what its example says', () => {
    expect(wordingsOf(relativeClause.example.text)).toEqual(relativeClause.example.claims);
  });

  it.each([
    [
      'The plan, which the council rejected in May, would cost $4 million.',
      ['The plan would cost $4 million.', 'The council rejected [the plan] in May.'],
    ],
    [
      'The bridge is a span of 64 metres, which was opened in 1887.',
      ['The bridge is a span of 64 metres.', '[The bridge] was opened in 1887.'],
    ],
    ['Aker is a firm that builds ferries.', ['Aker is a firm.', '[Aker] builds ferries.']],
    [
      'Roos moved to Bergen, where she opened a bakery.',
      ['Roos moved to Bergen.', 'She opened a bakery [in] [Bergen].'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['The committee interviewed anyone who had complained.', 'Nobody who saw the fire was hurt.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );
});
