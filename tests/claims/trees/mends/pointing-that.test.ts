import { analyze } from '../../../../src/claims/analyze';

const wordings = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

test.each([
  ['Forty people died, and that figure will rise.', 'That figure [forty people] will rise.'],
  ['Ida Roos said 40 had left, and that number would grow.', 'That number [40] would grow.'],
  ['The mill burned, but that fire was put out.', 'That fire was put out.'],
])('points to something: %s', (text, wording) => {
  expect(wordings(text)).toContain(wording);
});

test.each([
  ['Ida Roos said that the mill closed and that work had stopped.', 'Work had stopped.'],
  ['Ida Roos said that it rained and that water rose.', 'Water rose.'],
  ['Ida Roos said that 40 left and that figures would rise.', 'Figures would rise.'],
  ['The bank warned that the rate fell and that rate cuts would follow.', 'Rate cuts would follow.'],
])('opens a clause: %s', (text, wording) => {
  expect(wordings(text)).toContain(wording);
});
