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
