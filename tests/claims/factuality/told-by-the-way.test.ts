import { analyze } from '../../../src/claims/analyze';

const factualityOf = (text: string, part: string): number | null | undefined =>
  analyze(text).claims.find(({ wording }) => wording.includes(part))?.factuality;

it.each([
  ['General Omar Vash was dismissed on Monday.', '[is] General'],
  ['The court cleared Mr. Lund, 44, of theft.', '[is] 44'],
  ['Police denied that Mr. Lund, 31, had fled.', '[is] 31'],
  ['The bill may be blocked by Senate Majority Leader Hugh Vane.', '[is] Senate Majority Leader'],
])('is certain, whatever the clause around it says: %s', (text, part) => {
  expect(factualityOf(text, part)).toBe(3);
});

it.each([
  ['Officials said that Chancellor Ida Vane, a lawyer, would resign.', '[is] a lawyer', 3],
  ['The union believes that Captain Al Finch lied.', 'lied', 1.6],
  ['General Omar Vash was not dismissed.', 'dismissed', -2.55],
])(
  'is certain where the writer tells it, and a clause of its own what that says: %s',
  (text, part, worth) => {
    expect(factualityOf(text, part)).toBe(worth);
  },
);
