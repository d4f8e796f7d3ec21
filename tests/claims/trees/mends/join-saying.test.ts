import { above } from '../above';

test.each([
  ['Ms. Brand said 40 elms had been cut down and added that more would follow.', 'added', 'conj said'],
  ['Rossi said the roof had fallen in and promised that the builder would pay.', 'promised', 'conj said'],
  ['The chief said two men had fled and warned that they were armed.', 'warned', 'conj said'],
  ['Olsen claimed the pipes had burst and warned the bill could reach 4 million.', 'warned', 'conj claimed'],
  ['The union said members had been threatened and claimed that managers knew.', 'claimed', 'conj said'],
  ['Dr. Kern told reporters the patient had woken up and added he could eat.', 'added', 'conj told'],
  ['The mayor said the river had risen by a metre and urged residents to leave.', 'urged', 'conj said'],
  ['The union said pay had fallen and called for a strike.', 'called', 'conj said'],
])('who spoke says more: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

test.each([
  ['Roos said the envoy had met the miners and warned that the pit would close.', 'warned', 'conj met'],
  ['Beck said his wife had left the house and told him that she was late.', 'told', 'conj left'],
  ['Police said the man had called his mother and claimed that he was ill.', 'claimed', 'conj called'],
  ['Police said officers had gone in and warned the tenant that he must leave.', 'warned', 'conj gone'],
  [
    'The lawyer said his client had signed the paper and believed that it was void.',
    'believed',
    'conj signed',
  ],
  ['The doctor said the girl had woken up and eaten.', 'eaten', 'conj woken'],
  ['Beck said the crew had woken up and called for help.', 'called', 'conj woken'],
])('but not who is told of: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
