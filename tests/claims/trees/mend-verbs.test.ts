import { mendVerbs } from '../../../src/claims/trees/mend-verbs';
import { sentence, tokenOf } from './sentences';

it('tells a present tense from a base form', () => {
  const mended = mendVerbs(sentence('Analysts/NNS/NOUN/1/nsubj see/VB/VERB/-1/root profit/NN/NOUN/1/obj'));
  expect(tokenOf(mended, 'see').xpos).toBe('VBP');
});

it('leaves a base form after an auxiliary', () => {
  const parsed = sentence('They/PRP/PRON/2/nsubj will/MD/AUX/2/aux see/VB/VERB/-1/root profit/NN/NOUN/2/obj');
  expect(mendVerbs(parsed)).toBe(parsed);
});

it('joins the second infinitive to the first', () => {
  const mended = mendVerbs(
    sentence(
      'It/PRP/PRON/1/nsubj helps/VBZ/VERB/-1/root to/TO/PART/3/mark sell/VB/VERB/1/xcomp and/CC/CCONJ/6/cc to/TO/PART/6/mark buy/VB/VERB/1/conj',
    ),
  );
  expect(tokenOf(mended, 'buy').head).toBe(3);
});

it('raises the clause beside a number that counts its subject', () => {
  const mended = mendVerbs(
    sentence(
      'Million/CD/NUM/-1/root cars/NNS/NOUN/3/nsubj:pass were/VBD/AUX/3/aux:pass sold/VBN/VERB/0/parataxis',
    ),
  );
  expect(tokenOf(mended, 'sold')).toMatchObject({ head: -1, deprel: 'root' });
  expect(tokenOf(mended, 'Million')).toMatchObject({ head: 1, deprel: 'nummod' });
});

it('takes a past tense after "with" for a participle', () => {
  const mended = mendVerbs(
    sentence(
      'With/IN/SCONJ/3/mark the/DT/DET/2/det check/NN/NOUN/3/nsubj passed/VBD/VERB/5/advcl it/PRP/PRON/5/nsubj left/VBD/VERB/-1/root',
    ),
  );
  expect(tokenOf(mended, 'passed').xpos).toBe('VBN');
});
