import { above } from './above';

it.each([
  ['Haven council backs night ferry as costs climb to £8m', '£', 'obl climb'],
  ['So far it has sold 12, managing director Tom Beck told the fair.', 'managing', 'amod director'],
  [
    'A fair in 2019, the first of its kind in the valley, lasted three weeks and drew 64,000 people.',
    'first',
    'appos fair',
  ],
  [
    'Ida Roos spent part of the visit in talks with senior Norland leaders, including Premier Tom Beck.',
    'Tom',
    'nmod leaders',
  ],
  ['The slick covers about 40 acres (16 hectares), or roughly 3% of the bay.', '%', 'conj acres'],
  [
    'Both towns take their water from wells more than 3 miles (5 kilometers) away, and neither has found lead.',
    'miles',
    'obl:unmarked away',
  ],
  [
    'Last year the harbour issued 12 such permits, including five to the same skipper.',
    'five',
    'nmod permits',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The council, as rents rose, cut the levy to £8m.', '£', 'obl cut'],
  ['The largest of the talks, including those in Oslo, failed.', 'those', 'nmod talks'],
  ['She opened the fair, including her rivals in the show.', 'show', 'nmod rivals'],
  ['The harbour covers 40 acres and the town has two piers.', 'has', 'conj covers'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});
