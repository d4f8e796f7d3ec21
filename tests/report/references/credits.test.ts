import type { CslItem } from '../../../src/domain/csl-item';
import { STYLE_IDS, type StyleId } from '../../../src/report/references/style';
import { DIJK, HOLT, QUIST } from './library';
import { citedIn, entryIn } from './print-work';

const ORME = { family: 'Orme', given: 'Nils' };
const FILM: CslItem = {
  type: 'motion_picture',
  title: 'The last crossing',
  director: [DIJK],
  publisher: 'Kittiwake Films',
  issued: { 'date-parts': [[2018]] },
};
const BOOK: CslItem = {
  type: 'book',
  title: 'Tides of Lyrness',
  author: [QUIST],
  translator: [ORME, HOLT],
  publisher: 'Kittiwake Press',
  issued: { 'date-parts': [[2019]] },
};
const SHOW: CslItem = { ...FILM, author: [QUIST], director: [ORME] };

const ENTRIES: Readonly<Record<StyleId, readonly [film: string, show: string, book: string]>> = {
  newsroom: [
    'Anna van Dijk (director), “The last crossing,” film, Kittiwake Films, 2018',
    'Mara Kate Quist, “The last crossing,” film, directed by Nils Orme, Kittiwake Films, 2018',
    'Mara Kate Quist, “Tides of Lyrness,” translated by Nils Orme and Jean-Karin Holt, Kittiwake Press, 2019',
  ],
  apa: [
    'van Dijk, A. (Director). (2018). *The last crossing* [Film]. Kittiwake Films.',
    'Quist, M. K. (2018). *The last crossing* (N. Orme, Dir.) [Film]. Kittiwake Films.',
    'Quist, M. K. (2019). *Tides of Lyrness* (N. Orme & J.-K. Holt, Trans.). Kittiwake Press.',
  ],
  mla: [
    'van Dijk, Anna, director. *The last crossing*. Kittiwake Films, 2018.',
    'Quist, Mara Kate. *The last crossing*. Directed by Nils Orme, Kittiwake Films, 2018.',
    'Quist, Mara Kate. *Tides of Lyrness*. Translated by Nils Orme and Jean-Karin Holt, Kittiwake Press, 2019.',
  ],
  'chicago-author-date': [
    'van Dijk, Anna, dir. 2018. *The last crossing*. Kittiwake Films.',
    'Quist, Mara Kate. 2018. *The last crossing*. Directed by Nils Orme. Kittiwake Films.',
    'Quist, Mara Kate. 2019. *Tides of Lyrness*. Translated by Nils Orme and Jean-Karin Holt. Kittiwake Press.',
  ],
  'chicago-notes': [
    'van Dijk, Anna, dir. *The last crossing*. Kittiwake Films, 2018.',
    'Quist, Mara Kate. *The last crossing*. Directed by Nils Orme. Kittiwake Films, 2018.',
    'Quist, Mara Kate. *Tides of Lyrness*. Translated by Nils Orme and Jean-Karin Holt. Kittiwake Press, 2019.',
  ],
  harvard: [
    'van Dijk, A. (dir.) (2018) *The last crossing*. Kittiwake Films.',
    'Quist, M.K. (2018) *The last crossing*. Directed by N. Orme. Kittiwake Films.',
    'Quist, M.K. (2019) *Tides of Lyrness*. Translated by N. Orme and J.-K. Holt. Kittiwake Press.',
  ],
  vancouver: [
    'van Dijk A, director. The last crossing [film]. Kittiwake Films; 2018.',
    'Quist MK. The last crossing [film]. Orme N, director. Kittiwake Films; 2018.',
    'Quist MK. Tides of Lyrness. Orme N, Holt JK, translators. Kittiwake Press; 2019.',
  ],
};

test.each(STYLE_IDS)('%s names directors and translators', (style) => {
  expect([FILM, SHOW, BOOK].map((item) => entryIn(style, item))).toEqual(ENTRIES[style]);
});

test.each(STYLE_IDS)('%s: a year before Christ', (style) => {
  const old = entryIn(style, { ...BOOK, issued: { 'date-parts': [[-380]] } });
  expect(old).toContain('380 BC');
  expect(old).not.toContain('-380');
  expect(entryIn(style, { ...BOOK, issued: { 'date-parts': [[-380], [-370]] } })).toContain('380–370 BC');
});

test('Harvard: an article without an author goes by its paper, with its day', () => {
  const article: CslItem = {
    type: 'article-newspaper',
    title: 'Pier to open in May',
    'container-title': 'Lyrness Gazette',
    page: '2',
    issued: { 'date-parts': [[2026, 3, 12]] },
  };
  expect(entryIn('harvard', article)).toBe('*Lyrness Gazette* (2026) ‘Pier to open in May’, 12 March, p. 2.');
  expect(citedIn('harvard', article, '')).toBe('(*Lyrness Gazette*, 2026)');
  expect(entryIn('harvard', { ...article, 'container-title': '' })).toBe(
    '‘Pier to open in May’ (2026) 12 March, p. 2.',
  );
});

test('Harvard: a chapter without an author keeps its book', () => {
  const chapter: CslItem = {
    type: 'chapter',
    title: 'The quay',
    editor: [HOLT],
    'container-title': 'Ferries',
    issued: { 'date-parts': [[2001]] },
  };
  expect(entryIn('harvard', chapter)).toBe('‘The quay’ (2001) in Holt, J.-K. (ed.) *Ferries*.');
});
