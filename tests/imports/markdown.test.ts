import { readMarkdown } from '../../src/imports/markdown';

describe('readMarkdown', () => {
  test.each([
    ['words set off', 'The **pier** _closed_ in *May*, ~~not~~ `June`.', 'The pier closed in May, not June.'],
    ['headings', '# Pier\n\nIt closed.\n\n## Later ##', 'Pier\n\nIt closed.\n\nLater'],
    ['a heading that is underlined', 'Pier\n====\n\nIt closed.', 'Pier\n\nIt closed.'],
    [
      'lists and quotations',
      '> It closed,\n> she said.\n\n- one\n* [x] two',
      'It closed,\nshe said.\n\none\ntwo',
    ],
    ['a numbered list keeps its numbers', '1. one\n2. two', '1. one\n\n2. two'],
    [
      'links and pictures',
      'See [the report](https://a.example/x_(1) "R") ![map](m.png).',
      'See the report map.',
    ],
    ['references', 'See [the report][r].\n\n[r]: https://a.example', 'See the report.'],
    ['a table', '| Year | dB |\n|---|---:|\n| 2025 | 61 |', 'Year\tdB\n\n2025\t61'],
    ['settings at the head and rules', '---\ntitle: x\n---\nIt closed.\n\n***\n\nEnd.', 'It closed.\n\nEnd.'],
    ['a fence', '```js\nlet a;\n```', 'let a;'],
    ['escaped marks', '4 \\* 5, a\\_b', '4 * 5, a_b'],
  ])('takes off the marks of %s', (_, marked, words) => {
    expect(readMarkdown(marked).text).toBe(words);
  });

  test.each(['2 * 3 * 4', 'snake_case_name and x__y', 'a - b', '3 > 2', '#hashtag', 'cost | price'])(
    'leaves what is no mark: %s',
    (words) => expect(readMarkdown(words).text).toBe(words),
  );

  test.each(['-', '- ', '* ', '**a ', '[', '[a](', '`a', '_', '| --'])(
    'takes no long time over a line of %j',
    (mark) => expect(readMarkdown(`${mark.repeat(20_000)}x`).text).toContain('x'),
  );

  test('the first heading is the title', () => {
    expect(readMarkdown('By the board\n\n# The **old** pier\n\n# More').title).toBe('The old pier');
    expect(readMarkdown('No heading.').title).toBeNull();
  });
});
