import { mendVerbs } from '../../../src/claims/trees/mend-verbs';
import { sentence, tokenOf } from './sentences';

it('joins the second infinitive to the first', () => {
  const mended = mendVerbs(
    sentence(
      'It/PRP/PRON/1/nsubj helps/VBZ/VERB/-1/root to/TO/PART/3/mark sell/VB/VERB/1/xcomp and/CC/CCONJ/6/cc to/TO/PART/6/mark buy/VB/VERB/1/conj',
    ),
  );
  expect(tokenOf(mended, 'buy').head).toBe(3);
});

it('takes a past tense after "with" for a participle', () => {
  const mended = mendVerbs(
    sentence(
      'With/IN/SCONJ/3/mark the/DT/DET/2/det check/NN/NOUN/3/nsubj passed/VBD/VERB/5/advcl it/PRP/PRON/5/nsubj left/VBD/VERB/-1/root',
    ),
  );
  expect(tokenOf(mended, 'passed').xpos).toBe('VBN');
});
