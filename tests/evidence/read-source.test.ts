import { initialsOf } from '../../src/evidence/initials';
import { readSource } from '../../src/evidence/read-source';
import { wordsOf } from '../../src/evidence/words';

const source = readSource([
  'The port of Lyrness.',
  'Ports, ports: the old port.',
  'A portrait of Ida Roos.',
  '',
]);

describe('readSource', () => {
  test('says in which passages a key stands, and how often', () => {
    expect(source.placesOf('port')).toEqual({ passages: [0, 1], counts: [1, 3] });
    expect(source.placesOf('quay')).toEqual({ passages: [], counts: [] });
  });

  test.each([
    ['port', [0, 1, 2]],
    ['portr', [2]],
    ['ly', [0]],
    ['zebra', []],
    ['', [0, 1, 2]],
  ])('finds passages by the beginning of a word: %s', (beginning, passages) => {
    expect([...source.placesOfBeginning(beginning)].sort()).toEqual(passages);
  });

  test('a rarer key weighs more, and none less than nothing', () => {
    expect(source.rarity('lyrness')).toBeGreaterThan(source.rarity('port'));
    expect(readSource(['port', 'port']).rarity('port')).toBeGreaterThanOrEqual(0);
  });
});

describe('initialsOf', () => {
  test.each([
    ['The European Union paid.', ['eu']],
    ['the Bank of Lyrness and Hallen', ['bl', 'blh']],
    ['Lyrness paid.', []],
    ['a small grey boat', []],
  ])('%s', (text, initials) => {
    expect(initialsOf(wordsOf(text))).toEqual(initials);
  });
});
