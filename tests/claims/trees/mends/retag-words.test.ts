import { mendTree } from '../../../../src/claims/trees/mend-tree';
import { above } from '../above';
import { sentence, tokenOf } from '../sentences';

it.each([['So far it has sold 12, managing director Tom Beck told the fair.', 'managing', 'amod director']])(
  '%s: “%s” is %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);

it('takes a past tense after "with" for a participle', () => {
  const mended = mendTree(
    sentence(
      'With/IN/SCONJ/3/mark the/DT/DET/2/det check/NN/NOUN/3/nsubj passed/VBD/VERB/5/advcl it/PRP/PRON/5/nsubj left/VBD/VERB/-1/root',
    ),
  );
  expect(tokenOf(mended, 'passed').xpos).toBe('VBN');
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

it('takes points that are counted for no verb', () => {
  expect(above('The Reds won 38 percent, three points fewer than in 2019.', 'points')).toBe(
    'obl:unmarked fewer',
  );
  expect(above('Roos won the race and points to her coach.', 'points')).toMatch(/^conj/u);
});
