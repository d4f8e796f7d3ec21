import { analyze } from '../../src/claims/analyze';
import { blankTags } from '../../src/language/markup';

it.each([
  ['The <b>mill</b> closed.', 'The    mill     closed.'],
  ['The mill\u0007 closed\u001b.', 'The mill  closed .'],
  ['40&nbsp;people &amp; a dog', '40      people &     a dog'],
  ['The firm&rsquo;s boats&mdash;six of them', 'The firm      ’s boats—      six of them'],
  ['He said &ldquo;no&rdquo; to it', 'He said       “no”       to it'],
  ['Brick & Sons; a < b', 'Brick & Sons; a < b'],
  ['an &unheardof; thing', 'an &unheardof; thing'],
])('%j is read as %j, every word in its place', (text, plain) => {
  expect(blankTags(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});

const wordingsOf = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

it('breaks no word at what is no text', () => {
  expect(wordingsOf('The mill closed\u0007 in May.')).toEqual(['The mill closed\u0007 in May.']);
  expect(wordingsOf('The mill laid off 40&nbsp;people.')).toEqual(['The mill laid off 40&nbsp;people.']);
});

it('reads a sentence in capitals as any other, with the title of its speaker', () => {
  const found = wordingsOf('MAYOR IDA ROOS, 44, SAID ON MONDAY THAT THE MILL HAD CLOSED.');
  expect(found).toEqual(expect.arrayContaining(['IDA ROOS [is] MAYOR.', 'MAYOR IDA ROOS [is] 44.']));
});

it('takes an aside that judges for an opinion', () => {
  const { claims } = analyze('The play, a clumsy mess, opens on Friday.');
  expect(claims.find(({ wording }) => wording.includes('[is]'))?.kind).toBe('opinion');
});
