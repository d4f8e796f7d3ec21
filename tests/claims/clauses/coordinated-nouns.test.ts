import { coordinatedNouns } from '../../../src/claims/clauses/coordinated-nouns';
import { wordingsOf } from '../wordings';

describe('coordinated-nouns', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedNouns.example.text)).toEqual(coordinatedNouns.example.claims);
  });

  it.each([
    ['The firm makes boats and engines.', ['The firm makes boats.', 'The firm makes engines.']],
    [
      'Roos is the owner of two inns and a kiosk.',
      ['Roos is the owner of two inns.', 'Roos is the owner of a kiosk.'],
    ],
    ['Roos is the editor of a weekly and a poet.', ['Roos is the editor of a weekly.', 'Roos is a poet.']],
    [
      'Roos is the mother of two sons and a girl.',
      ['Roos is the mother of two sons.', 'Roos is the mother of a girl.'],
    ],
    [
      'The wall is 9 metres long and over 4 metres high.',
      ['The wall is 9 metres long.', 'The wall is over 4 metres high.'],
    ],
    ['The wall is 9 metres long and wide.', ['The wall is 9 metres long.', 'The wall is 9 metres wide.']],
    ['The wall is 9 metres long and empty.', ['The wall is 9 metres long.', 'The wall is empty.']],
    ['Roos is the son of a baker and a nurse.', ['Roos is the son of a baker and a nurse.']],
    [
      'Norvik sells tea and figs to Oslo and rice to Bergen.',
      ['Norvik sells tea to Oslo.', 'Norvik sells figs to Oslo.', 'Norvik sells rice to Bergen.'],
    ],
    [
      'Norvik sells cars and vans to Oslo and exports to nine states.',
      ['Norvik sells cars to Oslo.', 'Norvik sells vans to Oslo.', '[Norvik] exports to nine states.'],
    ],
    ['Roos won in 1962 and 1965.', ['Roos won in 1962.', 'Roos won in 1965.']],
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
    [
      'Haven will pay £600,000, the county £2m and the state the rest.',
      ['Haven will pay £600,000.', 'The county [will pay] £2m.', 'The state [will pay] the rest.'],
    ],
    [
      'Traffic lights stood at both bridges and lorries blocked the lane.',
      ['Traffic lights stood at both bridges.', 'Lorries blocked the lane.'],
    ],
    [
      'Street lamps went out at both ends and buses used the lane.',
      ['Street lamps went out at both ends.', 'Buses used the lane.'],
    ],
    [
      'Barriers will be put up at both gates, and walkers who ignore the notices face a charge of £40.',
      ['Barriers will be put up at both gates.', 'Walkers who ignore the notices face a charge of £40.'],
    ],
    [
      'Around 200 people gathered at the gate and many taunted guards.',
      ['Around 200 people gathered at the gate.', 'Many taunted guards.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Rowe & Vale and Lund & Lund signed the letter.',
    'Rowe and Vale and Lund signed the letter.',
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
    'Hale was jailed for two years and six months.',
    'The flight took nine hours and twenty minutes.',
    'The trial lasted three weeks and two days.',
    'The charity runs a hostel for sailors and fishermen.',
    'The town paid from a fund for hedges and ponds.',
    'Rents rose by 4% in Leeds and by 6% in Hull.',
    'Patients slept 30 minutes longer in the first group and 45 minutes longer in the second group.',
    'Fences will be built around both yards, and drivers who park there risk a ticket.',
    'About 70 members attended the session and some insulted speakers.',
    'About 90 parents came to the meeting and some jeered teachers.',
    'The shop sold 43, 44 and 45 chairs.',
    'Some 50 neighbours attended the session and some heckled members.',
    'The closed beaches are Sandy Point and Pickerel Cove.',
    'Another metre and the crane would have hit the school.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
