import { verbParticiple } from '../../../src/claims/clauses/verb-participle';
import { wordingsOf } from '../wordings';

describe('verb-participle', () => {
  it('does what its example says', () => {
    expect(wordingsOf(verbParticiple.example.text)).toEqual(verbParticiple.example.claims);
  });

  it.each([
    [
      'Founded in 1901, the mill employed 300 people.',
      ['The mill employed 300 people.', '[The mill] [was] [founded] in 1901.'],
    ],
    [
      'After winning the vote, Beck thanked his rivals.',
      [
        'Beck thanked his rivals.',
        '[Beck] [won] the vote.',
        'After winning the vote, Beck thanked his rivals.',
      ],
    ],
    [
      'The firm sells cars, easing the strain and lifting its profits.',
      ['The firm sells cars.', '[The firm] [eases] the strain.', '[The firm] [lifts] its profits.'],
    ],
    [
      'Sales rose 3% to £71 million, helped by orders from hotels, and the firm kept its dividend.',
      [
        'Sales rose 3% to £71 million.',
        '[Sales] [were] helped by orders from hotels.',
        'The firm kept its dividend.',
      ],
    ],
    [
      'The bus left the road near Ode, injuring nine pupils.',
      ['The bus left the road near Ode.', 'The bus left the road near Ode, injuring nine pupils.'],
    ],
    [
      'Rebels stormed the port, injuring nine guards.',
      ['Rebels stormed the port.', '[Rebels] [injured] nine guards.'],
    ],
    [
      'The train derailed on Monday, killing six people and injuring 40 bystanders.',
      [
        'The train derailed on Monday.',
        'The train derailed on Monday, killing six people.',
        'The train derailed on Monday, injuring 40 bystanders.',
      ],
    ],
    [
      'Rebels stormed the port on Monday, killing nine guards.',
      ['Rebels stormed the port on Monday.', '[Rebels] [killed] nine guards [on Monday].'],
    ],
    [
      'The firm won the case on Monday, clearing a hurdle.',
      ['The firm won the case on Monday.', '[The firm] [cleared] a hurdle.'],
    ],
    [
      'The mayor left and her deputy stepped in, ending a long feud.',
      ['The mayor left.', 'Her deputy stepped in.', 'Her deputy stepped in, ending a long feud.'],
    ],
    [
      'The Reds won the cup, having lost to the Blues twice.',
      ['The Reds won the cup.', '[The Reds] [had] lost to the Blues twice.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['The thief escaped by climbing a wall.', 'Beck left without signing the papers.'])(
    'leaves whole: %s',
    (text) => {
      expect(wordingsOf(text)).toEqual([text]);
    },
  );

  it.each([
    [
      'The tanker, hauling fuel from Lind to Ode, hit a reef.',
      ['The tanker hit a reef.', '[The tanker] [was] hauling fuel from Lind to Ode.'],
    ],
    [
      'The crew, returning from a drill, saw the smoke.',
      ['The crew saw the smoke.', '[The crew] [was] returning from a drill.'],
    ],
    [
      'The convoy, carrying food and towing a gun, was attacked.',
      ['The convoy was attacked.', '[The convoy] [was] carrying food.', '[The convoy] [was] towing a gun.'],
    ],
    [
      'Officers, chasing a stolen car, crashed into a wall.',
      ['Officers crashed into a wall.', '[Officers] [were] chasing a stolen car.'],
    ],
  ])('tells what was under way only: %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    ['The box, containing letters, was sold.', 'The box was sold.', '[The box] [contained] letters.'],
    [
      'The bridge, crossing the river at Ode, collapsed.',
      'The bridge collapsed.',
      '[The bridge] [crossed] the river at Ode.',
    ],
    [
      'The ferry, carrying up to 90 people a day, broke down.',
      'The ferry broke down.',
      '[The ferry] [carried] up to 90 people a day.',
    ],
    [
      'The bill, carrying a fine of $500, passed.',
      'The bill passed.',
      '[The bill] [carried] a fine of $500.',
    ],
    [
      'The tanker left the port, carrying oil to Malta.',
      'The tanker left the port.',
      '[The tanker] [carried] oil to Malta.',
    ],
    [
      'The train, carrying 300 passengers, is late.',
      'The train is late.',
      '[The train] [carries] 300 passengers.',
    ],
  ])('tells a state, a habit and what stands at the end in the simple tense: %s', (text, ...claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    'Examiners rated the school as needing improvement.',
    'The critic praised the show as catching the mood of the city.',
  ])('says nothing of the subject after "as": %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
