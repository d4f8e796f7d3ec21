import { readHtml } from '../../../src/imports/html/read-html';

const FILLER =
  'The board measured the level at four points between January and May, and wrote down each reading.';
const article = (
  inside: string,
) => `<!doctype html><html><head><title>Quay noise | The Tide</title></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Quay noise falls</h1>${inside}
${`<p>${FILLER}</p>`.repeat(6)}</article><footer><p>We use cookies.</p></footer></body></html>`;

const paragraphsOf = (html: string) => {
  const { text, paragraphs } = readHtml(html);
  return paragraphs.map(({ start, end }) => text.slice(start, end));
};

test('keeps the heading and the words of the page, not its navigation', () => {
  const read = readHtml(article('<p>Noise on the quays has fallen.</p>'));
  expect(read.title).toBe('Quay noise falls');
  expect(read.text).toMatch(/^Quay noise falls\n\nNoise on the quays has fallen\.\n\nThe board/);
  expect(read.text).not.toMatch(/Home|cookies/);
});

test('no script, style, control or hidden part has words', () => {
  const hostile = `<p>Seen.</p><script>document.write('Written')</script><style>p{}</style><noscript>Unscripted</noscript>
    <p hidden>Hidden</p><p style="display: none">Unseen</p><svg><text>Drawn</text></svg><button>Press</button><img src=x onerror="alert(1)">`;
  expect(readHtml(article(hostile)).text).toContain('Seen.');
  expect(readHtml(article(hostile)).text).not.toMatch(
    /Written|p\{|Unscripted|Hidden|Unseen|Drawn|Press|alert/,
  );
});

test.each([
  ['blocks part paragraphs, inline elements do not', '<div>A <b>b</b>c<p>D</p>e</div>', ['A bc', 'D', 'e']],
  ['one line break is a line, two are a paragraph', 'A<br>b<br><br>C', ['A\nb', 'C']],
  ['a list', '<ul><li>A</li><li>B</li></ul>', ['A', 'B']],
  [
    'a row of a table, cells apart',
    '<table><tr><th>Year</th><th>dB</th></tr><tr><td>2025</td><td>61</td></tr></table>',
    ['Year\tdB', '2025\t61'],
  ],
  ['white space of the source', '<p>\n  A\n  b  </p>', ['A b']],
  ['references and entities', '<p>A&nbsp;&amp; b &#8212; &quot;c&quot;</p>', ['A & b — "c"']],
  ['lines of a listing', '<pre>a\n  b</pre>', ['a\nb']],
  ['no element at all', 'Just words', ['Just words']],
  ['elements that nobody closed', '<p>A<p>B<div>C', ['A', 'B', 'C']],
])('%s', (_what, html, paragraphs) => expect(paragraphsOf(html)).toEqual(paragraphs));

test('a page that scripts would make is told of', () => {
  const { warnings } = readHtml(
    '<html><head><title>App</title></head><body><div id="root"></div><script>go()</script></body></html>',
  );
  expect(warnings.join()).toMatch(/no words of its own/);
});

test('a short page that Readability takes for nothing is read whole', () => {
  expect(paragraphsOf('<html><body><h1>Notice</h1><p>The quay is closed.</p></body></html>')).toEqual([
    'Notice',
    'The quay is closed.',
  ]);
});

test.each([
  ['the page’s own', '<link rel="canonical" href=" https://tide.example/a ">', 'https://tide.example/a'],
  [
    'one among other relations',
    '<link rel="x canonical" href="http://tide.example/?p=1">',
    'http://tide.example/?p=1',
  ],
  ['Open Graph’s', '<meta property="og:url" content="https://tide.example/b">', 'https://tide.example/b'],
  ['a part of an address', '<link rel="canonical" href="/a">', null],
  ['the front page', '<link rel="canonical" href="https://tide.example/">', null],
  ['no web address', '<link rel="canonical" href="javascript:alert(1)">', null],
  ['none', '', null],
])('the address that the page names: %s', (_what, head, canonical) =>
  expect(readHtml(`<html><head>${head}</head><body><p>Words.</p></body></html>`).canonical).toBe(canonical),
);

test.each([
  ['a power of ten', '10<sup>6</sup> tonnes', '10⁶ tonnes'],
  ['a power below nought', '10<sup>-3</sup> and 10<sup>–9</sup> m', '10⁻³ and 10⁻⁹ m'],
  ['the mark of a note', 'in 2019<sup><a href="#n2">2</a></sup>.', 'in 2019².'],
  ['the mark of a note in brackets', 'in 2019<sup><a href="#n2">[2]</a></sup>.', 'in 2019[2].'],
  ['what a style raises', '10<span style="vertical-align: super">6</span> tonnes', '10⁶ tonnes'],
  ['a figure below the line', 'log<sub>2</sub> of 101<sub>2</sub>', 'log2 of 101₂'],
  ['an ordinal', 'the 19<sup>th</sup> of May', 'the 19th of May'],
  ['a formula', 'H<sub>2</sub>O', 'H2O'],
])('no figure grows by what is set off its line: %s', (_what, html, words) => {
  expect(paragraphsOf(`<p>${html}</p>`)).toEqual([words]);
  expect(readHtml(article(`<p>${html}</p>`)).text).toContain(`\n${words}\n`);
});

describe('where one part would be taken for the page, the fuller reading is kept', () => {
  const paragraph = (words: string) => `<p>${words}</p>`;
  const salmon =
    'Wardens counted more salmon at the weir in the autumn, as they wrote in their yearly report.';

  test('two articles of like length', () => {
    const articles = [FILLER, salmon].map((words) => `<article>${paragraph(words).repeat(8)}</article>`);
    const read = paragraphsOf(`<html><body>${articles.join('')}</body></html>`);
    expect(read.filter((words) => words === FILLER)).toHaveLength(8);
    expect(read.filter((words) => words === salmon)).toHaveLength(8);
  });

  test('lists, listings and quotations before long details', () => {
    const short = `<ul><li>Bring the key of the gauge house.</li></ul><dl><dt>Datum</dt><dd>Zero of the lower gauge.</dd></dl>
      <pre>level 3\nlevel 4</pre><blockquote>Read it at noon.</blockquote><table><caption>Levels</caption><tr><td>3</td><td>4</td></tr></table>`;
    const details = `<details><summary>More</summary>${paragraph(FILLER).repeat(6)}</details>`;
    const read = paragraphsOf(`<html><body><h1>Gauge guide</h1>${short}${details}</body></html>`);
    expect(read.slice(0, 9)).toEqual([
      'Gauge guide',
      'Bring the key of the gauge house.',
      'Datum',
      'Zero of the lower gauge.',
      'level 3\nlevel 4',
      'Read it at noon.',
      'Levels',
      '3\t4',
      'More',
    ]);
  });

  test('without what stands beside the page’s own words', () => {
    const sides = `<header><a href="/">County</a></header><div class="comments">First!</div><ul><li><a href="/a">Other news of the day</a></li></ul><footer>Imprint</footer>`;
    const articles = [FILLER, salmon].map((words) => `<article>${paragraph(words).repeat(8)}</article>`);
    const { text } = readHtml(`<html><body>${sides}${articles.join('')}</body></html>`);
    expect(text).not.toMatch(/County|First!|Other news|Imprint/);
  });
});
