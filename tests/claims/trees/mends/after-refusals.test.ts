import { above } from '../above';

test.each([
  ['The judge refused to grant bail and set the trial for May.', 'set', 'conj refused'],
  ['The judge refused to grant bail but set the trial for May.', 'set', 'conj refused'],
  ['The board refused to pay and cut the dividend.', 'cut', 'conj refused'],
  ['The council failed to agree and put the vote off.', 'put', 'conj failed'],
  ['The court declined to hear the case and let the ruling stand.', 'let', 'conj declined'],
  ['The firm failed to find a buyer and shut its plant in Ulm.', 'shut', 'conj failed'],
  ['The mayor has refused to resign and put the blame on the council.', 'put', 'conj refused'],
])('what was done instead of what was refused: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['The judge refused to set bail or hear the case.', 'hear', 'conj set'],
  ['She refused to sing and dance.', 'dance', 'conj sing'],
  ['The guard refused to stop and run.', 'run', 'conj stop'],
  ['The firm wants to close the mill and cut 40 jobs.', 'cut', 'conj close'],
  ['The firm plans to close the mill and shut the port.', 'shut', 'conj close'],
])('but not what is refused as well, or wanted: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
