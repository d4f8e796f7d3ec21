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
    'The council did not raise the tax or close the school.',
    'If it rains, the club cancels the match and refunds the tickets.',
  ])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
