import { analyze } from '../../../src/claims/analyze';

/** The wordings of a text as the whole engine reads it. */
const read = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

it.each([
  [
    'an object of which only the last noun is left',
    'The gale halted trams on four lines and forced the closure of two piers and a school, but most shops stayed open.',
    '[The gale] forced the closure of two piers.',
  ],
  [
    'what a case is compared with',
    'Roos said that hens that had been bred in the dark might not react as wild ones do.',
    'Hens that had been bred in the dark might not react as wild ones do.',
  ],
  [
    'what a verb stands for',
    'We had asked everyone on the quay to leave by noon and most did.',
    'We had asked everyone on the quay to leave by noon and most did.',
  ],
  [
    'what has not been asked',
    'The miners were not paying rent, she said, and had not been asked to.',
    'The miners were not paying rent and had not been asked to.',
  ],
  [
    'a denial beside speech',
    'The dairy denied that it had watered the milk and told shops that the cans were clean.',
    'The dairy denied that it had watered the milk.',
  ],
  [
    'what goes on after the remark',
    'The dyke would shield nine farms, she said, and cost £2m a year.',
    '[The dyke] [would] cost £2m a year.',
  ],
  [
    'a measure with a clause',
    'The county said it would mend the dyke by 2031, a year earlier than the inspector had asked.',
    '[The county] would mend the dyke by 2031, a year earlier than the inspector had asked.',
  ],
  [
    'an exception',
    'Barring a late appeal, the two barges will be sold in March.',
    'Barring a late appeal, the two barges will be sold in March.',
  ],
  [
    'a partner',
    'The mill was founded in 1902 by Ida Roos and her cousin.',
    'The mill was founded in 1902 by Ida Roos and her cousin.',
  ],
  [
    'all that a plural is',
    'Two former heads of the bank, Ida Roos and Tom Hale, were held at dawn.',
    'Two former heads of the bank [are] Ida Roos and Tom Hale.',
  ],
])('keeps %s', (_, text, whole) => {
  expect(read(text)).toContain(whole);
});

it.each([
  ['in whatever case', 'The bees kept away for a week, even when it was dry, the study says.', 'It was dry.'],
  ['which of a kind', 'The pups were reared by nurses who spoke no Welsh.', '[Nurses] spoke no Welsh.'],
  [
    'what is to be done',
    'The court told the firm to have the barge’s brakes checked by an engineer every month.',
    '[The barge’s brakes] [were] checked by an engineer every month.',
  ],
  [
    'what came of a plan',
    'The crew had hoped to sail but stayed in port.',
    '[The crew] [had] stayed in port.',
  ],
  [
    'what is looked ahead to',
    'The board said it had cleared its list and expected to do the same in May.',
    '[The board] [had] expected to do the same in May.',
  ],
])('tells nobody as a fact %s', (_, text, wrong) => {
  expect(read(text)).not.toContain(wrong);
});
