import { analyze } from '../../../src/claims/analyze';

test.each([
  ['City bees find more food than country bees, study suggests', ['suggests']],
  ['Papers hint that the trouble did not start with the flood.', ['hint']],
  ['Ida Roos said that the ferry had sunk.', []],
  ['Ida Roos believes that the ferry has sunk.', []],
])('the word of saying weakens what was said, if it is one of suggesting: %s', (text, cues) => {
  const said = analyze(text).claims.find(({ attribution }) => attribution !== null);
  expect(said?.hedges.map(({ cue }) => text.slice(...cue))).toEqual(cues);
});
