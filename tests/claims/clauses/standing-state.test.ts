import { wordingsOf } from '../wordings';

it.each([
  ['Aldvik, based in Hamar, refused to answer.', '[Aldvik] [is] based in Hamar.'],
  ['The club, led by Ida Roos, lost the vote.', '[The club] [is] led by Ida Roos.'],
  ['The island, inhabited by 90 people, lost its ferry.', '[The island] [is] inhabited by 90 people.'],
  ['The town, surrounded by hills, was flooded.', '[The town] [is] surrounded by hills.'],
  ['The play, set in Lisbon, won a prize.', '[The play] [is] set in Lisbon.'],
  ['The ship, owned by Kole and run by Dorn, hit a reef.', '[The ship] [is] owned by Kole.'],
  ['A firm based in Hamar bought the mine.', '[A firm] [is] based in Hamar.'],
])('what a thing is stays so, whatever the tense: %s', (text, claim) => {
  expect(wordingsOf(text)).toContain(claim);
});

it.each([
  ['The chapel, built in 1902, was sold.', '[The chapel] [was] built in 1902.'],
  ['The march, led by Ida Roos, ended at noon.', '[The march] [was] led by Ida Roos.'],
  ['The mill, owned by Kole, burned down.', '[The mill] [was] owned by Kole.'],
  ['The firm, owned by Kole until May, lost the case.', '[The firm] [was] owned by Kole until May.'],
  ['The village, surrounded by rebels, had no water.', '[The village] [was] surrounded by rebels.'],
  ['The patent, sold to a rival, was challenged.', '[The patent] [was] sold to a rival.'],
])('but not a deed, nor a state that is over: %s', (text, claim) => {
  expect(wordingsOf(text)).toContain(claim);
});

it.each(['Most of the coal used in Ode comes from Lind.', 'Half of the vans sold in Ode were red.'])(
  'says nothing of that of which there is a share: %s',
  (text) => {
    expect(wordingsOf(text)).toEqual([text]);
  },
);
