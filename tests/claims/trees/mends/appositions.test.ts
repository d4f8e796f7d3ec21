import { above } from '../above';

it.each([
  [
    'The mayor, who toured the port with the harbour master, Ines Falk, promised money.',
    'Ines',
    'appos master',
  ],
  ['The head of the inn that burned down in the storm, Ida Roos, left.', 'Ida', 'appos head'],
  ['The driver of the van that hit the bus, a 40-year-old from Ode, fled.', 'old', 'appos driver'],
  ['The inventor of a pump that cleans water, a retired plumber, won.', 'plumber', 'appos inventor'],
  ['Lind runs the farm and his wife, Eva, 40, drives the bus.', 'wife', 'nsubj drives'],
  ['Lind fined the cook and the owner, Tor Haug, appealed.', 'owner', 'nsubj appealed'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['Lind hired a cook and a nurse, Ida Roos, and sold the mill.', 'nurse', 'conj cook'],
  ['Last week, the cook Jan Moss, a Dane, said the pan was hot.', 'cook', 'nsubj said'],
  ['A driver employed by the freight firm, Esk Cargo, said it was full.', 'Cargo', 'flat Esk'],
  ['A driver employed by the freight firm, Esk Cargo, said it was full.', 'Esk', 'appos firm'],
  ['A guard who sailed the yacht, the Norra Star, said it was full.', 'Star', 'appos yacht'],
  ['Ida Roos, Bo Lind and the founders of the mill sold it in June.', 'founders', 'conj Ida'],
  ['The baker spoke to Orr, Lind and a teacher.', 'Lind', 'conj Orr'],
  ['Lind dined with Orr, the mayor spoke and the choir sang.', 'spoke', 'conj dined'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
