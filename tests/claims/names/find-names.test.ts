import { findNames } from '../../../src/claims/names/find-names';
import { splitSentences } from '../../../src/language/sentences/split-sentences';
import { parseSentence } from '../../../src/language/parse';

/** The names of a text, sentence by sentence, as "words > full name (kind)" or "name (kind)". */
function namesOf(text: string): string[] {
  const sentences = splitSentences(text, [0, text.length]).map((span) => parseSentence(text, span));
  return findNames(sentences)
    .flat()
    .map(({ span, name, kind }) => {
      const words = text.slice(...span);
      return words === name ? `${name} (${kind})` : `${words} > ${name} (${kind})`;
    });
}

test.each([
  ['Ida Roos, 58, leads the council of Skelder.', ['Ida Roos (person)']],
  [
    'Premier Li Wenhai met Dr. Anna Holt in Oslo.',
    ['Li Wenhai (person)', 'Anna Holt (person)', 'Oslo (place)'],
  ],
  [
    'The Bank of England and the University of Tarn agreed.',
    ['Bank of England (body)', 'University of Tarn (body)'],
  ],
  [
    'Harbour Foods Ltd sold its plant in the United States.',
    ['Harbour Foods Ltd (body)', 'United States (place)'],
  ],
  ['The engineering firm Hallam Pryce warned the town.', ['Hallam Pryce (body)']],
  ['The ferry crossed Lake Ostrey.', ['Lake Ostrey (place)']],
  ['She was treated at Moyle General.', ['Moyle General (body)']],
  ['The Ministry of Foreign Affairs shut its gate.', ['Ministry of Foreign Affairs (body)']],
  [
    'The Ministry for Foreign Affairs and Cooperation wrote to Ida Roos.',
    ['Ministry for Foreign Affairs and Cooperation (body)', 'Ida Roos (person)'],
  ],
  ['Holm left the Department for Transport and Roos took over.', ['Department for Transport (body)']],
  ['It shut on Labor Day, a Monday in September.', ['Labor Day (other)']],
])('%s', (text, names) => {
  expect(namesOf(text)).toEqual(expect.arrayContaining(names));
});

test('a short mention gets the full form of the article', () => {
  expect(namesOf('Ken Dobbs runs the mill. Dobbs bought it in May.')).toEqual([
    'Ken Dobbs (person)',
    'Dobbs > Ken Dobbs (person)',
  ]);
});

test.each([
  ['Ann Waters owns the mill. Waters rose by a metre; the waters fell later.'],
  ['The firm Hallam Mills closed. Mills shut all over the county.'],
])('a plural that opens a sentence is no short mention: %s', (text) => {
  expect(namesOf(text)).toHaveLength(1);
});

test('letters in brackets stand for the name before them', () => {
  expect(namesOf('The Northern Rail Authority (NRA) met. The NRA said no.')).toEqual([
    'Northern Rail Authority (body)',
    'NRA > Northern Rail Authority (body)',
    'NRA > Northern Rail Authority (body)',
  ]);
});

test('two people of one surname keep a bare surname apart', () => {
  const names = namesOf('Tom Beck and Ann Beck own it. Beck sold a share.');
  expect(names[2]).toMatch(/^Beck \(/);
});

test('a town is not the council that bears its name', () => {
  const names = namesOf('Skelder Town Council met on Friday. The road to Skelder was shut.');
  expect(names[1]).toMatch(/^Skelder \((?:place|other)\)$/);
});

test.each([
  'She left on Tuesday in May.',
  'The Danish and the Dutch agreed.',
  'The CEO of a TV firm resigned.',
])('%s names nobody', (text) => {
  expect(namesOf(text)).toEqual([]);
});

test('in a headline with capitals throughout only names of the article or the gazetteers count', () => {
  expect(namesOf('Beck Sells Old Mill To Oslo Firm. Tom Beck sold the mill.')).toEqual([
    'Beck > Tom Beck (person)',
    'Oslo (place)',
    'Tom Beck (person)',
  ]);
});
