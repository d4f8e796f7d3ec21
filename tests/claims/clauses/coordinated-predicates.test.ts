import { coordinatedPredicates } from '../../../src/claims/clauses/coordinated-predicates';
import { wordingsOf } from '../wordings';

describe('coordinated-predicates', () => {
  it('does what its example says', () => {
    expect(wordingsOf(coordinatedPredicates.example.text)).toEqual(coordinatedPredicates.example.claims);
  });

  it.each([
    [
      'Almost every school closed and sent pupils home.',
      ['Almost every school closed.', '[Almost every school] sent pupils home.'],
    ],
    ['The dam burst and flooded two towns.', ['The dam burst.', '[The dam] flooded two towns.']],
    [
      'The firm will close the mill and sell the ferry.',
      ['The firm will close the mill.', '[The firm] [will] sell the ferry.'],
    ],
    [
      'The singer wrote, recorded and produced the album.',
      ['The singer wrote the album.', '[The singer] produced the album.', '[The singer] recorded the album.'],
    ],
    [
      'She had written to the mayor and been told to wait.',
      ['She had written to the mayor.', '[She] [had] been told to wait.'],
    ],
    ['The boys had not slept and been fined.', ['The boys had not slept and been fined.']],
    [
      'In June, the firm closed a plant and sold two ships.',
      ['In June, the firm closed a plant.', '[In June] [the firm] sold two ships.'],
    ],
    [
      'The firm has reportedly bought a mill and sold a ferry.',
      ['The firm has reportedly bought a mill.', '[The firm] [has] [reportedly] sold a ferry.'],
    ],
    [
      'Roos had joined the choir in 2011 and became its treasurer in 2015.',
      ['Roos had joined the choir in 2011.', '[Roos] became its treasurer in 2015.'],
    ],
    ['Wren designed and built the bridge.', ['Wren designed the bridge.', '[Wren] built the bridge.']],
    [
      'Both cities draw water from the lake, and neither has found the toxin.',
      ['Both cities draw water from the lake.', 'Neither has found the toxin.'],
    ],
    [
      'The firm has been keeping logs written by its crews and has not sent any to the ministry.',
      [
        'The firm has been keeping logs written by its crews.',
        '[The firm] has not sent any to the ministry.',
        '[Logs] [were] written by its crews.',
      ],
    ],
    [
      'Ola Moss spent 31 years at sea and says that Norland was wrong.',
      ['Ola Moss spent 31 years at sea.', '[Ola Moss] says that Norland was wrong.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    ['Sales doubled in Norway and tripled in Denmark last year.', 'Sales doubled in Norway [last year].'],
    [
      'Tourism grew 4% in Ode but shrank 2% in Hale in the first half of the year.',
      'Tourism grew 4% in Ode [in the first half of the year].',
    ],
    ['The blast killed 9 people and hurt nobody.', 'The blast killed 9 people.'],
    [
      'A landslide killed nine people and injured 20 near Ode on 3 May.',
      'A landslide killed nine people [near Ode on 3 May].',
    ],
    [
      'The mill shut its shop in Derby and cut 200 jobs in March.',
      'The mill shut its shop in Derby [in March].',
    ],
    [
      'She won the sprint and came third in the relay at the championships.',
      'She won the sprint [at the championships].',
    ],
    ['Wren was born and raised in Leeds and is a pilot.', 'Wren was born [in Leeds].'],
    ['He sold a flat in Oslo and built a house in Bergen in 2015.', 'He sold a flat in Oslo [in 2015].'],
    ['Ferry fares rose 4% and rail fares fell 2% in June.', 'Ferry fares rose 4% [in June].'],
    [
      'The union has closed two clubs and shed 20 staff since May.',
      'The union has closed two clubs [since May].',
    ],
  ])('tells of both what stands at the end of %s', (text, claim) => {
    expect(wordingsOf(text)[0]).toBe(claim);
  });

  it.each([
    ['He resigned and moved to Spain in 2019.', 'He resigned.'],
    ['He bought the mill and closed it in 2019.', 'He bought the mill.'],
    ['The fund bought the hall and later sold the mill in 2019.', 'The fund bought the hall.'],
    ['Prices fell in May and rose in June.', 'Prices fell in May.'],
    ['The mill shut its shop, and cut 200 jobs in March.', 'The mill shut its shop.'],
    ['He was injured in the fall and died on Friday.', 'He was injured in the fall.'],
    [
      'The side beat Ode in the semi-final and lost to Hale on Sunday.',
      'The side beat Ode in the semi-final.',
    ],
    ['She raised three children and opened a shop in 1990.', 'She raised three children.'],
  ])('does not where it may be of the last alone: %s', (text, claim) => {
    expect(wordingsOf(text)[0]).toBe(claim);
  });

  it.each([
    'The council did not raise the tax or close the school.',
    'If it rains, the club cancels the match and refunds the tickets.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
