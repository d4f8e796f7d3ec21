import { mendTree } from '../../../../src/claims/trees/mend-tree';
import { above } from '../above';
import { sentence } from '../sentences';

it.each([
  [
    'Both towns take their water from wells more than 3 miles (5 kilometers) away, and neither has found lead.',
    'miles',
    'obl:unmarked away',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([
  ['The judge called the plan unfair.', 'unfair', 'xcomp called'],
  ['The council, as rents rose, cut the levy to £8m.', '£', 'obl cut'],
  ['The largest of the talks, including those in Oslo, failed.', 'those', 'nmod talks'],
  ['She opened the fair, including her rivals in the show.', 'show', 'nmod rivals'],
  ['The harbour covers 40 acres and the town has two piers.', 'has', 'conj covers'],
])('leaves alone: %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it('leaves a place where it is', () => {
  const { tokens } = mendTree(
    sentence(
      'They/PRP/PRON/1/nsubj went/VBD/VERB/-1/root as/IN/SCONJ/4/mark costs/NNS/NOUN/4/nsubj climb/VBP/VERB/1/advcl to/TO/ADP/6/case town/NN/NOUN/1/obl ././PUNCT/1/punct',
    ),
  );
  expect(tokens[6]).toMatchObject({ head: 1, deprel: 'obl' });
});
