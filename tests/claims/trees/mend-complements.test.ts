import { above } from './above';
import { sentence } from './sentences';
import { mendTree } from '../../../src/claims/trees/mend-tree';

it.each([
  ['Court rules fishing in old canals is legal', 'fishing', 'nsubj legal'],
  ['Court rules fishing in old canals is legal', 'legal', 'ccomp rules'],
  ['Residents voiced fears that the dam could burst.', 'burst', 'acl fears'],
  ['The runway, planned for 2020, puts Halvik deep in debt.', 'Halvik', 'obj puts'],
  ['The runway, planned for 2020, puts Halvik deep in debt.', 'deep', 'xcomp puts'],
  ['The editor of Hafn News, which closed in May, has died.', 'closed', 'acl:relcl News'],
  ['Haven council backs night ferry as costs climb to £8m', '£', 'obl climb'],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it('takes what “have” helps for no past tense', () => {
  const { tokens } = mendTree(
    sentence(
      'He/PRP/PRON/3/nsubj has/VBZ/VERB/3/aux/have since/RB/ADV/3/advmod said/VBD/VERB/-1/root/say so/RB/ADV/3/advmod ././PUNCT/3/punct',
    ),
  );
  expect(tokens[1]).toMatchObject({ upos: 'AUX', xpos: 'VBZ' });
  expect(tokens[3]).toMatchObject({ upos: 'VERB', xpos: 'VBN' });
});

it.each([
  ['The officer told the court that the dam could burst.', 'burst', 'ccomp told'],
  ['The editor of Hafn News, who left in May, has died.', 'left', 'acl:relcl editor'],
  ['The judge called the plan unfair.', 'unfair', 'xcomp called'],
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
