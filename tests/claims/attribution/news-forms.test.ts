import { analyze } from '../../../src/claims/analyze';
import { readBracketed } from '../bracketed';
import { lineOf } from './attributions-of';

const linesOf = (text: string): string[] =>
  analyze(text, { sentences: [[0, text.length]] }).attributions.map((found) => lineOf(text, found));

/** The forms of saying in financial news, each by its kind; `…` in a role parts its stretches. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'a speaker after the verb, with who that is': [
    '[content The merger would create the largest grocer], [cue said] [source Ellen Voss, an analyst at Marbury Securities who follows the sector].',
    '[content Prices will rise], [cue predicts] [source John Carey, chief economist at Westbury Bank].',
    '[content "We have no intention of selling the unit,"] [cue said] [source a spokesman for Delmar Industries in Toledo].',
    '[content The plant], [cue said] [source Mr. Hale, who took over in March], [content will be closed by the end of the year].',
  ],
  'words that go on after the speaker': [
    '[content Sales were strong in April], [cue says] [source Dan Frey, a broker in Chicago], [content but they have weakened since].',
    '[content One problem], [source analysts] [cue say], [content is that the plant is old].',
  ],
  'who says it, set into a clause that "when" opens': [
    'Hoteliers count on the second week of May, when, [source they] [cue say], [content the resort sells half of its beds].',
  ],
  'a clause that does not stand beside its verb': [
    '[source The lawyers] [cue argued] in court papers filed Monday [content that the seizure was illegal].',
    '[source The minister] [cue made clear] [content that the port would not be sold].',
    '[source Ms. Hahn] [cue told] the newspaper [content she had never met the senator].',
    '[content The contract is void], as [source the court] [cue ruled] in May.',
  ],
  'a clause after when, where and how': [
    '[source The treasurer] [cue testified] under oath [content that no records were kept].',
    '[source The firm] [cue said] over the weekend [content that the plant would close in May].',
  ],
  'a source with an adjective after it': [
    "[content Orlan's paper mill is up for sale], [cue according to] [source people familiar with the matter].",
  ],
  'a deed in -ing': [
    '[source The panel] [cue recommended] [content closing the road].',
    '[source Mr. Nash] [cue recalls] [content seeing the check].',
    '[source He] [cue denied] [content taking the money].',
  ],
  'what is traced back to what': [
    '[source The firm] [cue blamed] [content its losses on the strike].',
    '[source The firm] [cue attributed] [content the decline to lower oil prices].',
    '[source The mill] [cue attributed] [content the loss to slow sales in May].',
  ],
  'what is expected, with all that belongs to it': [
    '[source Dealers] [cue anticipate] [content a cut in interest rates].',
    '[source The company] [cue predicted] [content a loss for the year].',
    '[source The ministry] [cue had expected] [content exports to grow 4%].',
  ],
  'a judgement without a verb': [
    '[source Many dealers] [cue consider] [content the shares cheap].',
    '[source Mr. Orr] [cue calls] [content the ruling "a disaster for farmers"].',
  ],
  'a state of mind': ['[source The unions] [cue are convinced] [content that the plant can be saved].'],
  'a verb that looks like a noun': [
    '[source Dr. Amis] [cue cautions] [content that the study was small].',
    '[source People familiar with the matter] [cue said] [content Orlan plans to sell its paper mill].',
  ],
  'a noun of saying': [
    "[source The agency]'s [cue estimate] [content that the well holds two million barrels] proved wrong.",
  ],
  'a source that is told of after a comma': [
    '[content The fire … which] [cue is believed] [content to have started in a storeroom], destroyed the mill.',
  ],
};

describe.each(Object.entries(FORMS))('%s', (_, sentences) => {
  test.each(sentences)('%s', (example) => {
    const { text, roles } = readBracketed(example.replace(' … ', ', '));
    const part = (role: string): string =>
      (roles[role] ?? []).join(' … ').replace('fire, which', 'fire … which');
    expect(linesOf(text)).toContain([part('source'), part('cue'), part('content')].join(' | '));
  });
});

describe('says nothing of its own', () => {
  test.each([
    [
      'who put something out at an hour',
      'A fire destroyed the mill before firefighters put it out at 3 a.m.',
      'put',
    ],
    ['what somebody is urged to say or do', 'The board urged shareholders to reject the offer.', 'reject'],
    ['a relative clause after "in a …"', 'He wrote in a book that the state had banned.', 'wrote'],
    ['a relative clause after "on the day …"', 'He spoke on the day that the plant closed.', 'spoke'],
    ['what somebody is thought to favour', 'Mr. Doyle is thought to favor a higher offer.', 'favor'],
    [
      'who asked for no name',
      'One dealer who asked not to be named said the bank had bought dollars.',
      'asked',
    ],
    ['a noun after its own verb', 'The firm attributes.', 'attributes'],
    [
      'a verb in -ing after something else',
      'The panel considered the plan before closing the road.',
      'closing',
    ],
  ])('%s: %s', (_, text, cue) => {
    expect(linesOf(text).filter((line) => line.split(' | ')[1]?.includes(cue))).toEqual([]);
  });

  test.each([
    ['The port, which is run by Roos, said Beck, was closed in May.', 'said', 'Beck'],
    ['In May, said Hale, the plant closed its doors.', 'said', 'Hale'],
  ])('a speaker does not swallow what follows: %s', (text, cue, source) => {
    const line = linesOf(text).find((found) => found.split(' | ')[1] === cue);
    expect(line?.split(' | ')[0]).toBe(source);
  });
});
