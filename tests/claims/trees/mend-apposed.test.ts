import { above } from './above';

it.each([
  ['The second witness, the cook Jan Moss, said the pan was hot.', 'witness', 'nsubj said'],
  ['The second witness, the cook Jan Moss, said the pan was hot.', 'cook', 'appos witness'],
  ['One of her cousins, the flautist Ida Roos, said Vik never slept.', 'One', 'nsubj said'],
  ['A passenger who left the scene, Karl Maas, said the gate was open.', 'Karl', 'appos passenger'],
  ['The post went to the Norra League, whose head, Jan Moss, says he is old.', 'head', 'nsubj says'],
  ['“It rains,” said Karl Maas, who runs a mill and sold his boat.', 'sold', 'conj runs'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['Last week, the cook Jan Moss, a Dane, said the pan was hot.', 'cook', 'nsubj said'],
  ['A driver employed by the freight firm, Esk Cargo, said it was full.', 'Cargo', 'flat Esk'],
  ['A driver employed by the freight firm, Esk Cargo, said it was full.', 'Esk', 'appos firm'],
  ['A guard who sailed the yacht, the Norra Star, said it was full.', 'Star', 'appos yacht'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
