import { analyze } from '../../../src/claims/analyze';
import { doubtsOf, lastOf } from './last-claim';

it.each([
  ['Three boys broke into a depot in Holm. They stole bikes, police said.', 'They were caught on Friday.'],
  ['Miners blocked the road to Esk. They want higher pay, officials said.', 'They left after six hours.'],
])('who opens a sentence as those before goes on with them: %s %s', (before, last) => {
  const [group] = /^(?:Three boys|Miners)/u.exec(before)!;
  expect(lastOf(before, last)).toBe(last.replace('They', `[${group}]`));
});

it('and those speak as well', () => {
  const { attributions } = analyze(
    'Miners shut the gate. They were unarmed, police said. They agreed to talk.',
  );
  expect(attributions.at(-1)?.claimant.name).toBe('miners');
});

it('where the first is open so is the second, and whoever told of them is not meant', () => {
  const text = [
    'Two men robbed a bank in Graz.',
    'They fled on bikes, police said.',
    'They promised to return.',
  ];
  expect(doubtsOf(...text)).not.toMatch(/police|bikes/u);
  expect(analyze(text.join(' ')).attributions.at(-1)?.claimant.name).toBeNull();
});

it('but who tells of others looks for them', () => {
  const text = ['Two tourists drowned off Bali.', 'They ignored warnings, police said.'];
  expect(lastOf(...text, 'They are searching for a third man.')).not.toContain('[Two tourists]');
});

it('nor are those who found a thing what they found it of', () => {
  const { attributions } = analyze(
    'Researchers at the University of Lund measured the air. Streets with trees were two degrees cooler, they found.',
  );
  expect(attributions.at(-1)?.claimant.name).toMatch(/^Researchers/u);
});
