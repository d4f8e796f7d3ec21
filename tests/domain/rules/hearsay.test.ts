import { hearsayWithoutSpeaker } from '../../../src/domain/rules/hearsay';
import { CLAIM } from './fixtures';

const inWording = (wording: string) => hearsayWithoutSpeaker({ ...CLAIM, wording });

test.each([
  ['The mill has reportedly closed.', 'reportedly'],
  ['The mill is seen as a burden.', 'is seen as'],
  ['The visit was widely believed to be a farewell.', 'was widely believed to'],
  ['The mill is said to be for sale.', 'is said to'],
  ['Sources say the mill is sold.', 'Sources say'],
  ['Allegedly the dam leaked.', 'Allegedly'],
])('%s', (wording, words) => expect(inWording(wording)).toBe(words));

test.each([
  'The mill has closed.',
  'The mill [reportedly] closed.',
  'The report was said aloud.',
  'She is seen at the harbour.',
  'The reporter closed the mill.',
])('not in “%s”', (wording) => expect(inWording(wording)).toBeNull());

test('a named speaker answers for it', () => {
  const claimant = { name: 'Ida Roos', kind: 'person' } as const;
  expect(hearsayWithoutSpeaker({ ...CLAIM, wording: 'The mill reportedly closed.', claimant })).toBeNull();
  const missing = { name: null, kind: 'missing' } as const;
  expect(hearsayWithoutSpeaker({ ...CLAIM, wording: 'The mill reportedly closed.', claimant: missing })).toBe(
    'reportedly',
  );
});
