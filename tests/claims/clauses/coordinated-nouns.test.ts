import { coordinatedNouns } from '../../../src/claims/clauses/coordinated-nouns';
import { wordingsOf } from '../wordings';

describe('coordinated-nouns', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedNouns.example.text)).toEqual(coordinatedNouns.example.claims);
  });

  it.each([
    ['The firm makes boats and engines.', ['The firm makes boats.', 'The firm makes engines.']],
    ['Roos met Beck and Lind.', ['Roos met Beck.', 'Roos met Lind.']],
    [
      'Roos lost her boat, her house and her good name.',
      ['Roos lost her boat.', 'Roos lost her house.', 'Roos lost her good name.'],
    ],
    ['Roos is a surgeon and author.', ['Roos is a surgeon.', 'Roos is [an] author.']],
    [
      'The bloom covers 310 acres, or about 6% of the lake.',
      ['The bloom covers 310 acres.', 'The bloom covers about 6% of the lake.'],
    ],
    [
      'The film won six prizes at the fair, six prizes in Oslo, and two prizes in Bergen.',
      [
        'The film won six prizes at the fair.',
        'The film won six prizes in Oslo.',
        'The film won two prizes in Bergen.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'The firm obeys strict data and privacy laws.',
    'Oslo and Bergen merged.',
    'Her father was a baker and her mother a nurse.',
    'Oslo and Bergen signed an agreement.',
    'Roos and Beck are partners.',
    'The train runs between Oslo and Bergen.',
    'Barrow and Sons closed.',
    'The council did not close the school and the library.',
    'The lake supplies water to 40,000 people in Dunmore and Ostrey.',
    'The firm sells apples, pears, plums and figs.',
    'He is a former mayor and senator.',
    'Analysts expect a profit of between £17 million and £19 million.',
    'The team and its rivals won 12 medals together.',
    'The closed beaches are Sandy Point and Pickerel Cove.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
