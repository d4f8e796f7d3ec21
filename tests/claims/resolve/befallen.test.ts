import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

it.each([
  ['Mayor Tim Voss said a beam had fallen on a gardener.', 'He was badly hurt.', 'the gardener'],
  ['The school head, Paul Dent, said a dog had attacked a pupil.', 'He needed 20 stitches.', 'the pupil'],
  ['Sheriff Bob Cole said a bull had gored a farmer.', 'He died on Monday.', 'the farmer'],
  ['Mayor Ana Ruiz said a van had hit a nurse.', 'She is recovering at home.', 'the nurse'],
  ['Tom Roos visited his father Karl in hospital.', 'He was too weak to walk.', 'Karl'],
  ['Lena Roth wrote to her daughter Mia.', 'She said she felt guilty.', 'Mia'],
])('to whom something happened, or the other of two kin, may be meant: %s %s', (before, last, other) => {
  expect(lastOf(before, last)).not.toContain('[');
  expect(doubtsOf(before, last)).toContain(other);
});

it.each([
  ['Coach Ben Hale said a rival had pushed the goalkeeper.', 'He praised the referee.', '[Ben Hale] praised'],
  [
    'The minister, Karl Beck, said thieves had beaten his driver.',
    'He resigned on Friday.',
    '[Karl Beck] resigned',
  ],
  ['Mayor Ana Ruiz said a car had hit a waiter.', 'She was taken to a hospital.', '[Ana Ruiz] was'],
  ['Tom Roos visited the mill with his wife Anna.', 'He was pleased.', '[Tom Roos] was'],
])('but not of what the speaker does, nor where only one fits: %s %s', (before, last, words) => {
  expect(lastOf(before, last)).toContain(words);
});

it('whoever is “he” in what “she” says does not say it', () => {
  const { attributions } = analyze(
    'The court freed Lee after a witness changed her story. She had said he fired the gun.',
  );
  expect(attributions.at(-1)?.claimant.name).not.toBe('Lee');
});
