import { nounParticiple } from '../../../src/claims/clauses/noun-participle';
import { wordingsOf } from '../wordings';

describe('noun-participle', () => {
  it('does what its example says', () => {
    expect(wordingsOf(nounParticiple.example.text)).toEqual(nounParticiple.example.claims);
  });

  it.each([
    [
      'Its navigation system, known as Polaris, failed twice.',
      ['Its navigation system failed twice.', '[Its navigation system] [is] known as Polaris.'],
    ],
    ['Dune is a film directed by Marta Reed.', ['Dune is a film.', '[Dune] [was] directed by Marta Reed.']],
    [
      'Dune is a film directed by Marta Reed and written by Ola Moss.',
      ['Dune is a film.', '[Dune] [was] directed by Marta Reed.', '[Dune] [was] written by Ola Moss.'],
    ],
    [
      'Dune is a film starring Ida Roos and Tom Beck.',
      ['Dune is a film.', '[Dune] [stars] Ida Roos.', '[Dune] [stars] Tom Beck.'],
    ],
  ])('cuts %s', (text, claims) => {
    expect(wordingsOf(text)).toEqual(claims);
  });

  it.each(['No ferry built in 1902 is still in use.'])('leaves whole: %s', (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  });
});
