import { analyze } from '../../../src/claims/analyze';

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

describe('what is joined behind a clause or an aside', () => {
  it.each([
    [
      'The band cancelled two shows because the singer was ill, but hopes to play in May.',
      '[The band] hopes to play in May.',
    ],
    [
      'The mill closed when the dam burst, but was opened again in June.',
      '[The mill] was opened again in June.',
    ],
    // a second clause of its own subject stays where it is
    ['The mill closed because the dam burst, but the shop stayed open.', 'The shop stayed open.'],
    [
      'Police are looking for a man, about six feet tall and wearing a grey coat, who fled on a bicycle.',
      '[A man that police are looking for, about six feet tall and wearing a grey coat] fled on a bicycle.',
    ],
    [
      'A man was ill after being stabbed in Ode, and detectives asked for help.',
      'Detectives asked for help.',
    ],
    ['Shaw, who denies the charge, took the money, prosecutors say.', '[Shaw] denies the charge.'],
    [
      'The firm may raise fares, a step that unions say would provoke strikes.',
      'The firm may raise fares, a step that unions say would provoke strikes.',
    ],
    // two things done by one, without an aside
    ['Police are searching the wood and questioning a man.', '[Police] [are] questioning a man.'],
    [
      'Crews fought the fire all night and put it out at dawn, but not before it had burned the roof.',
      '[Crews] put [the fire] out at dawn, but not before it had burned the roof.',
    ],
    [
      'Ida Roos was born in Ode in 1951 to a baker and a nurse.',
      'Ida Roos was born in Ode in 1951 to a baker and a nurse.',
    ],
    ['The port was closed for two hours after a ship ran aground.', 'The port was closed for two hours.'],
    // how long after
    [
      'The bridge fell two hours after a ship ran aground.',
      'The bridge fell two hours after a ship ran aground.',
    ],
    [
      'The unions rejected the offer as an insult and said that they would strike.',
      'The unions rejected the offer as an insult.',
    ],
    ['Ida Roos explained how the leak had been found.', 'Ida Roos explained how the leak had been found.'],
  ])('%s', (text, claim) => {
    expect(wordingsOf(text)).toContain(claim);
  });

  it.each([
    [
      'The road will close, the council said, although residents say the sign was wrong.',
      'The road will close.',
    ],
    ['The road will close, the council said, although it may open in May.', 'It may open in May.'],
  ])('is said by another where it has a source of its own: %s', (text, claim) => {
    const { claims, attributions } = analyze(text);
    const own = claims.find(({ wording }) => wording.endsWith(claim.replace(/^It/u, '')));
    expect(own?.attribution == null ? null : attributions[own.attribution]?.claimant.name).toBe(
      'the council',
    );
  });
});
