import { wordingsOf } from '../wordings';

it.each([
  [
    'The canal will be 40km long and cost about $2bn.',
    ['The canal will be 40km long.', '[The canal] [will] cost about $2bn.'],
  ],
  [
    'The pass will be closed in June and cut off two farms.',
    ['The pass will be closed in June.', '[The pass] [will] cut off two farms.'],
  ],
  [
    'The new fee would be higher and hit small farms.',
    ['The new fee would be higher.', '[The new fee] [would] hit small farms.'],
  ],
  [
    'The museum will be closed in March and reopen in May.',
    ['The museum will be closed in March.', '[The museum] [will] reopen in May.'],
  ],
  ['The mast will not be moved and cost no jobs.', ['The mast will not be moved and cost no jobs.']],
])('behind a modal and "be" a bare form shares the modal: %s', (text, claims) => {
  expect(wordingsOf(text)).toEqual(claims);
});

it.each([
  [
    'The pass was closed in June and cost the valley $7m.',
    ['The pass was closed in June.', '[The pass] cost the valley $7m.'],
  ],
  ['The wreck may be sold and cut up.', ['The wreck may be sold.', '[The wreck] [may be] cut up.']],
  [
    'The dough should be chilled and cut into squares.',
    ['The dough should be chilled.', '[The dough] [should be] cut into squares.'],
  ],
])('but not what was so, nor what is done to the subject: %s', (text, claims) => {
  expect(wordingsOf(text)).toEqual(claims);
});
