import { mendTree } from '../../../../src/claims/trees/mend-tree';
import { above } from '../above';
import { sentence, tokenOf } from '../sentences';

it.each([
  ['She says the lock is complicated and will take time to mend.', 'take', 'conj complicated'],
  ['He abused the trust of a small charity which fed and clothed some families.', 'clothed', 'conj fed'],
  [
    'Her report concluded that the scheme would leave the chapel ‘stranded in a car park’ and that the figures were wrong.',
    'wrong',
    'conj leave',
  ],
  ['The owner was found guilty and could be jailed or fined.', 'fined', 'conj jailed'],
  [
    'The cable to Norland was cut in June, either by an anchor or by a storm, and has been out of service since.',
    'service',
    'conj cut',
  ],
])('%s: “%s” is %s', (text, word, wanted) => {
  expect(above(text, word)).toBe(wanted);
});

it.each([['The mayor said the pier was late and cancelled the trip.', 'cancelled', 'conj said']])(
  'leaves alone: %s',
  (text, word, wanted) => {
    expect(above(text, word)).toBe(wanted);
  },
);

it('joins the second infinitive to the first', () => {
  const mended = mendTree(
    sentence(
      'It/PRP/PRON/1/nsubj helps/VBZ/VERB/-1/root to/TO/PART/3/mark sell/VB/VERB/1/xcomp and/CC/CCONJ/6/cc to/TO/PART/6/mark buy/VB/VERB/1/conj',
    ),
  );
  expect(tokenOf(mended, 'buy').head).toBe(3);
});
