import { descriptionsIn, initialsIn, shorten } from '../../../src/claims/sameness/descriptions';
import { comparedAs } from '../../../src/claims/sameness/word-groups';

/** Names and descriptions of a text, as "name: description". */
function described(text: string): string[] {
  return descriptionsIn(text, initialsIn(text)).map(
    ([name, words]) => `${name.join(' ')}: ${words.join(' ')}`,
  );
}

function terms(words: string): string {
  return words
    .split(' ')
    .map((word) => comparedAs(word))
    .join(' ');
}

test.each([
  ['The town built a seed vault, known as the Ark.', 'ark', 'seed vault'],
  ['It opened its night ferry, also known as the Owl, in May.', 'owl', 'night ferry'],
  ['The Owl, as Nordline calls its night ferry, sails in May.', 'owl', 'night ferry'],
  ['The Harbour Savings Bank (HSB) opened a branch.', 'hsb', 'harbour savings bank'],
  ['It sells a boat called the Long Fair Wind.', 'long fair wind', 'boat'],
])('%s', (text, name, description) => {
  expect(described(text)).toEqual([`${terms(name)}: ${terms(description)}`]);
});

test.each([
  'The Old Pier Board (HSB) met on Monday.',
  'The mayor called the council on Monday.',
  'Nordline calls at two ports.',
  'It is known for its herring.',
])('nothing goes by another name in: %s', (text) => {
  expect(described(text)).toEqual([]);
});

test('initials stand for what they spell out', () => {
  const speltOut = initialsIn('The Self-Steering Gear (SSG) failed.');
  expect(shorten('Self-Steering Gear may fail. The SSG failed.', speltOut)).toBe(
    'SSG may fail. The SSG failed.',
  );
});
