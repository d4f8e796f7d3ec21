import { findQuotations } from '../../../src/claims/attribution/quotations';

function quotationsIn(text: string): string[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return findQuotations(text, paragraphs).map((span) => text.slice(span.start, span.end));
}

test.each([
  ['He said "no" and "never".', ['"no"', '"never"']],
  ['She is 6\'2" tall and said "fine".', ['"fine"']],
  ['“One. Two,” he said.', ['“One. Two,”']],
  ['An unpaired " mark stands here.', []],
  ["The ministers' reply was 'not yet', they said.", ["'not yet'"]],
  ["It's the town's last shop.", []],
  ['‘We can’t wait,’ she said.', ['‘We can’t wait,’']],
  ['‘It was the farmers’ idea,’ she said.', ['‘It was the farmers’ idea,’']],
  ['The ‘needs’ of the town are ‘vital’, he said.', ['‘needs’', '‘vital’']],
  ['‘Yes’ voters met. ‘No’ voters left.', ['‘Yes’', '‘No’']],
  ['She called it "a \'joke\'" twice.', ['"a \'joke\'"']],
  ['', []],
  ['He said: "It was hard.\nThe team was tired." They left.', ['"It was hard.\nThe team was tired."']],
])('%s', (text, expected) => {
  expect(quotationsIn(text)).toEqual(expected);
});

test('an open paragraph goes on where the next begins with a mark', () => {
  const text = '“The first day was long.\n“The second was longer.”';
  const paragraphs = [
    { start: 0, end: 24 },
    { start: 25, end: text.length },
  ];
  const [first, second] = findQuotations(text, paragraphs);
  expect(first).toMatchObject({ closed: false, continues: false });
  expect(second).toMatchObject({ closed: true, continues: true });
});

test.each([
  [
    '‘The farmers’ bus has gone.\n‘The barn is next,’ she said.',
    ['‘The farmers’ bus has gone.', '‘The barn is next,’'],
  ],
  ["She left in the '90s.\n'The barn is next,' she said.", ["'The barn is next,'"]],
  ['‘The bus has gone.\nThe barn is next.', []],
])('single marks over paragraphs: %s', (text, expected) => {
  expect(quotationsIn(text)).toEqual(expected);
});
