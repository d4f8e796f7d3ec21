import { above } from './above';
import { sentence } from './sentences';
import { mendTree } from '../../../src/claims/trees/mend-tree';

it.each([
  ['Court rules fishing in old canals is legal', 'fishing', 'nsubj legal'],
  ['Court rules fishing in old canals is legal', 'legal', 'ccomp rules'],
  ['Growers voiced fears that the dam might fail in spring.', 'fail', 'acl fears'],
  [
    'They learned a lesson from the old exhibit that events like these were ripe for use.',
    'ripe',
    'acl lesson',
  ],
  ['The runway, planned for 2020, puts Halvik deep in debt.', 'Halvik', 'obj puts'],
  ['The runway, planned for 2020, puts Halvik deep in debt.', 'deep', 'xcomp puts'],
  ['The editor of Hafn News, which closed in May, has died.', 'closed', 'acl:relcl News'],
  ['Haven council backs night ferry as costs climb to £8m', '£', 'obl climb'],
  ['The report states that few if any mills use peat in the making of malt.', 'use', 'ccomp states'],
  ['The report states that few if any mills use peat in the making of malt.', 'few', 'amod mills'],
  ['She says the lock is complicated and will take time to mend.', 'take', 'conj complicated'],
  ['Police say he was driving at 90 miles an hour and refused a breath test.', 'refused', 'conj driving'],
  [
    'The mayor told parliament the inspectors had seen the works in May and found nothing.',
    'found',
    'conj seen',
  ],
  ['It is a name they might know because he was such a star.', 'star', 'advcl know'],
  [
    'More than 60 percent of the seeds sprouted after their trip, the group writes in the journal Soil.',
    'writes',
    'parataxis sprouted',
  ],
  [
    'Her report concluded that the scheme would leave the chapel ‘stranded in a car park’ and that the figures were wrong.',
    'wrong',
    'conj leave',
  ],
  ['The method matters, argues Beck, because moss makes soil.', 'Beck', 'nsubj argues'],
  ['The firm attributed the decline to lower oil prices.', 'prices', 'obl attributed'],
  ['The firm attributed the decline to lower oil prices.', 'lower', 'amod prices'],
  ['The firm made an attempt to lower oil prices.', 'lower', 'acl attempt'],
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
  ['The mayor said the pier was late and cancelled the trip.', 'cancelled', 'conj said'],
  ['Roos said although the dam was old, nobody had looked at it.', 'looked', 'ccomp said'],
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
