import { vouched } from './vouched';

test.each([
  [
    '"The mill is lost," Beck said. "Nobody can save it." Lund has pledged to buy it.',
    'Beck: Nobody can save [the mill].',
  ],
  [
    '"The mill is lost," Beck said. "Nobody can save it." Lund warned of strikes.',
    'Beck: Nobody can save [the mill].',
  ],
  [
    '"The mill is lost," Beck said. "Nobody can save it!" Lund vowed to try.',
    'Beck: Nobody can save [the mill].',
  ],
  ['"The mill is lost," Beck said. "Nobody can save it." Lund laughed.', 'Beck: Nobody can save [the mill].'],
  ['Ida Roos was blunt. "The mill is lost." Lund promised to buy it.', 'Ida Roos: The mill is lost.'],
])('the second half of a quotation is not the next sentence’s: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});

test.each([
  ['"The mill is lost! Nobody can save it!" shouted one miller.', 'one miller: Nobody can save [the mill].'],
  ['"The mill is lost," Beck said. "It burns!" Lund warned the crew.', 'Lund: [The mill] burns.'],
  ['"The mill is lost. It always was." Lund laughed.', 'Lund: The mill is lost.'],
  ['"The mill is lost." Lund said the wheel had gone.', 'Lund: The mill is lost.'],
])(
  'but a remark owns what opens its paragraph, or stands before a mark of another kind: %s',
  (text, claim) => {
    expect(vouched(text)).toContain(claim);
  },
);

test.each([
  ['"It was the cold," Beck said. "Nobody slept."', 'Beck: Nobody slept.'],
  ['"We ran," said Ida Roos. "Everyone ran." The barn burned down.', 'Ida Roos: Everyone ran.'],
  ['"We ran," said Ida Roos.\n\n"Nobody helped."', 'Ida Roos: Nobody helped.'],
])('a sentence of two words goes on as well: %s', (text, claim) => {
  expect(vouched(text)).toContain(claim);
});
