import { vouched } from '../attribution/vouched';

test.each([
  [
    'Orrin Foods shut a mill in May. Orrin said demand had fallen. Ida Orrin founded the firm in 1921.',
    'Orrin Foods: Demand had fallen.',
  ],
  [
    'Dalby Steel shut its mill. Dalby said 300 jobs were lost. Mayor Peter Dalby said the town was sad.',
    'Dalby Steel: 300 jobs were lost.',
  ],
  [
    'Adams Oil shut a well on Tuesday. Adams said 40 jobs were lost. The well was dug in 1950.',
    'Adams Oil: 40 jobs were lost.',
  ],
  [
    'Ford shut a mill in May. Ford said demand had fallen. Henry Ford founded the firm.',
    'Ford: Demand had fallen.',
  ],
])('a bare name is the firm’s that was told of before, not a later person’s: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['Beck said the road was unsafe. His wife, Karen Beck, runs a shop.', 'Beck: The road was unsafe.'],
  ['Beck said the road was unsafe. Karen Beck, his sister, runs a shop.', 'Beck: The road was unsafe.'],
  [
    'Beck is charged with murder. Beck said the road was icy. The victim, Amy Beck, was 34.',
    'Beck: The road was icy.',
  ],
  [
    'Beck said the road was icy. Attorney Lisa Beck, who is not related to him, joined in May.',
    'Beck: The road was icy.',
  ],
])('a bare name is not taken by a later namesake who is told of as another: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['Beck said the road was icy. Mayor Tom Beck shut it on Friday.', 'Tom Beck: The road was icy.'],
  ['Ford said the road was icy. Premier Doug Ford shut it on Friday.', 'Doug Ford: The road was icy.'],
  [
    'Orrin Foods shut a mill. Ida Orrin was sad. Orrin said demand had fallen.',
    'Ida Orrin: Demand had fallen.',
  ],
  [
    'Orrin Foods shut a mill. Orrin said he was sad. Tom Orrin owns 60% of the company.',
    'Tom Orrin: [Tom Orrin] was sad.',
  ],
  [
    'Beck won on Sunday. Carla Beck led from the start. Her brother, Leo Beck, came third. Beck said the heat was brutal.',
    'Carla Beck: The heat was brutal.',
  ],
])('a bare name goes to the full one that follows or stood before: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
