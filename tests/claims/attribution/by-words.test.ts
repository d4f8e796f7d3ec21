import { attributionsOf, lineOf } from './attributions-of';

/** The attributions of a text whose line is not empty, one line each. */
const linesOf = (text: string): string[] => attributionsOf(text).map((found) => lineOf(text, found));

describe('speech that is read off the words, whatever the tree', () => {
  test.each([
    ['Woman claims clinic kept her for twelve years', 'Woman | claims | clinic kept her for twelve years'],
    ['Court rules worship of old gods is legal', 'Court | rules | worship of old gods is legal'],
    [
      'City bees find more food than country bees, study suggests',
      'study | suggests | City bees find more food than country bees',
    ],
    [
      'Large museums, said Roos, are closed for the winter.',
      'Roos | said | Large museums … are closed for the winter',
    ],
    [
      'In the tower, Ida Roos explained, the bells had cracked long ago.',
      'Ida Roos | explained | In the tower … the bells had cracked long ago',
    ],
    ['She had, she said, lost the key in May.', 'she | said | She had … lost the key in May'],
    [
      'He has since said that the decision was a mistake.',
      'He | has since said | that the decision was a mistake',
    ],
    [
      'The plan failed, and two officials, who asked not to be named, said it had cost millions.',
      'two officials, who asked not to be named | said | it had cost millions',
    ],
    [
      'We have convinced the board that all salt should be taxed.',
      'We | have convinced | that all salt should be taxed',
    ],
    [
      'Opponents have raised concerns about the cost of the dam.',
      'Opponents | raised concerns | about the cost of the dam',
    ],
    ['Voters want a new bridge.', 'Voters | want | a new bridge'],
    ['Ida Roos is confident of victory.', 'Ida Roos | is confident | of victory'],
    ['The council denies this.', 'The council | denies | this'],
    ['Analysts now see profit of £17 million.', 'Analysts | now see | profit of £17 million'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  test.each([
    'The crew found the boat they sought.',
    'The crew found a boat and left.',
    'China ranks as the second market, and sales will rise there.',
    'They see the bridge.',
    'The jury finds the former mayor guilty.',
    'Divers found the crew alive.',
    'A person was briefed on the talks, and the deal is close.',
  ])('nobody is said to say anything: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});
