import { apposition } from '../../../src/claims/clauses/apposition';
import { wordingsOf } from '../wordings';

describe('apposition', () => {
  it('does what its example says', () => {
    expect(wordingsOf(apposition.example.text)).toEqual(apposition.example.claims);
  });

  it.each([
    [
      'The harbour master, Ida Roos, resigned.',
      ['The harbour master resigned.', 'The harbour master [is] Ida Roos.'],
    ],
    [
      'Police announced the arrest of Ida Roos, a nurse.',
      ['Police announced the arrest of Ida Roos.', 'Ida Roos [is] a nurse.'],
    ],
    [
      'The mayor of Holm, a former baker, resigned.',
      ['The mayor of Holm resigned.', 'The mayor of Holm [is] a former baker.'],
    ],
    [
      'The loss of the ferry, a blow to the island, was blamed on ice.',
      ['The loss of the ferry was blamed on ice.', 'The loss of the ferry [is] a blow to the island.'],
    ],
    [
      'One of the owners, Ida Roos, resigned.',
      ['One of the owners resigned.', 'One of the owners [is] Ida Roos.'],
    ],
    [
      'A surveyor hired by the council, Ida Roos, resigned.',
      [
        'A surveyor hired by the council resigned.',
        '[A surveyor] [was] hired by the council.',
        'A surveyor [is] Ida Roos.',
      ],
    ],
    [
      'The bank, Norway’s biggest, cut 300 jobs.',
      ['The bank cut 300 jobs.', 'The bank [is] Norway’s biggest.'],
    ],
    [
      'The firm’s yard in Bergen, its first in Norway, employs 900.',
      ['The firm’s yard in Bergen employs 900.', 'The firm’s yard in Bergen [is] its first in Norway.'],
    ],
    [
      'The strike, the third this year, began.',
      ['The strike began.', 'The strike [is] the third this year.'],
    ],
    ['Turnout was 71%, the lowest since 1992.', ['Turnout was 71%.', 'Turnout [was] the lowest since 1992.']],
    [
      'The mill, one of the oldest in Kent, was sold.',
      ['The mill was sold.', 'The mill [is] one of the oldest in Kent.'],
    ],
    [
      'Esk Labs, Norvik and Medco, three of the biggest firms in Ghent, signed the letter.',
      [
        'Esk Labs signed the letter.',
        'Norvik signed the letter.',
        'Medco signed the letter.',
        'Esk Labs, Norvik and Medco [are] three of the biggest firms in Ghent.',
      ],
    ],
    [
      'The club led through the third goal of the season, a low drive from ten yards.',
      [
        'The club led through the third goal of the season.',
        'The third goal of the season [is] a low drive from ten yards.',
      ],
    ],
    [
      'The prize went to Ida Roos, the fourth of six children.',
      ['The prize went to Ida Roos.', 'Ida Roos [is] the fourth of six children.'],
    ],
    [
      'He was born in Ostrey, a port of 900 people.',
      ['He was born in Ostrey.', 'Ostrey [is] a port of 900 people.'],
    ],
    [
      'The job went without a tender to Norvik, a maker of pumps, in May 2021.',
      ['The job went without a tender to Norvik in May 2021.', 'Norvik [is] a maker of pumps.'],
    ],
    [
      'The owner of the barge that sank off Hull, Ida Roos, was fined.',
      [
        'The owner of the barge that sank off Hull was fined.',
        '[The barge] sank off Hull.',
        'The owner of the barge [is] Ida Roos.',
      ],
    ],
    [
      'The mother of the boy who was hurt, Ida Roos, sued the club.',
      [
        'The mother of the boy who was hurt sued the club.',
        '[The boy] was hurt.',
        'The mother of the boy [is] Ida Roos.',
      ],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each([
    ['The cook who wrote to the editor, Bo Lind, was fined.', 'Bo Lind'],
    ['The head of the company, Norvik, resigned.', 'Norvik'],
    ['The stream that fed the pond, the Orr, ran dry.', 'Orr'],
  ])('tells of nobody who may be either: %s', (text, name) => {
    expect(wordingsOf(text).filter((claim) => claim.includes(`[is] ${name}`))).toEqual([]);
  });

  it('takes no deed that opens a sentence for what has a name', () => {
    const claims = wordingsOf('Giving evidence, Mr Beck, a tuner, admitted the theft.');
    expect(claims.filter((claim) => claim.startsWith('Giving evidence [is]'))).toEqual([]);
  });

  it.each([
    [
      'Ida Roos, whose husband, a baker, died in May, left the town.',
      ['Ida Roos left the town.', "[Ida Roos's] husband, a baker, died in May."],
    ],
    [
      "Ida Roos's brother, Bo, runs the mill.",
      ["Ida Roos's brother runs the mill.", "Ida Roos's brother [is] Bo."],
    ],
  ])('tells of a brother only with whose he is: %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['The family lives in Bergen, Norway.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });

  it('says of no hospital that it is somebody taken there', () => {
    expect(
      wordingsOf('Two people were taken to Orr Hospital, a man of 70 and a girl whose leg was cut.').join(
        ' ',
      ),
    ).not.toContain('Hospital [is]');
    expect(wordingsOf('The film is about Ida Hale, a woman of means.')).toContain(
      'Ida Hale [is] a woman of means.',
    );
  });
});
