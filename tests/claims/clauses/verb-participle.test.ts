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
    'Examiners rated the school as needing improvement.',
    'The critic praised the show as catching the mood of the city.',
  ])('says nothing of the subject after "as": %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
