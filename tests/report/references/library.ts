import type { CslItem, CslName } from '../../../src/domain/csl-item';

const day = (...parts: readonly number[]) => ({ 'date-parts': [parts] });

export const QUIST: CslName = { family: 'Quist', given: 'Mara Kate' };
export const HOLT: CslName = { family: 'Holt', given: 'Jean-Karin' };
export const DIJK: CslName = { family: 'Dijk', given: 'Anna', 'non-dropping-particle': 'van' };
export const BOARD: CslName = { literal: 'Lyrness Harbour Board' };

const SITE = 'https://lyrness.example';

/** One work of every kind that the library knows. */
export const LIBRARY = {
  webpage: {
    type: 'webpage',
    title: 'Winter timetable of the ferry',
    author: [QUIST],
    'container-title': 'Lyrness Ferries',
    URL: `${SITE}/winter`,
    issued: day(2026, 1, 5),
    accessed: day(2026, 5, 18),
  },
  'article-newspaper': {
    type: 'article-newspaper',
    title: 'Pier to open in May',
    author: [QUIST, HOLT],
    'container-title': 'Lyrness Gazette',
    URL: `${SITE}/pier`,
    issued: day(2026, 3, 12),
    accessed: day(2026, 5, 18),
  },
  'article-magazine': {
    type: 'article-magazine',
    title: 'Who pays for the pier?',
    author: [QUIST],
    'container-title': 'Tide Monthly',
    volume: '7',
    issue: '4',
    page: '14-18',
    issued: day(2026, 4),
  },
  'article-journal': {
    type: 'article-journal',
    title: 'Sand and “slow” harbours',
    author: [QUIST, HOLT, DIJK],
    'container-title': 'Harbour Studies',
    volume: '12',
    issue: '3',
    page: '201-219',
    DOI: '10.5555/harbour.12',
    issued: day(2025),
  },
  report: {
    type: 'report',
    title: 'Annual report 2025',
    author: [BOARD],
    publisher: 'Lyrness Harbour Board',
    number: '12',
    URL: `${SITE}/annual`,
    issued: day(2026, 2),
    accessed: day(2026, 5, 18),
  },
  dataset: {
    type: 'dataset',
    title: 'Passengers by month',
    author: [BOARD],
    publisher: 'County Statistics Office',
    version: '2',
    DOI: '10.5555/passengers',
    issued: day(2026),
  },
  document: {
    type: 'document',
    title: 'Staff register',
    publisher: 'Lyrness Harbour Board',
    issued: day(2026, 4, 2),
  },
  book: {
    type: 'book',
    title: 'Tides of Lyrness: a history',
    author: [DIJK],
    publisher: 'Kittiwake Press',
    edition: '2',
    ISBN: '9780000000002',
    issued: day(2019),
  },
  chapter: {
    type: 'chapter',
    title: 'The old terminal',
    author: [QUIST],
    editor: [HOLT],
    'container-title': 'Ferries of the North',
    publisher: 'Kittiwake Press',
    page: '41-60',
    issued: day(2021),
  },
  legislation: {
    type: 'legislation',
    title: 'Harbour Fees Act',
    number: 'c. 12',
    URL: `${SITE}/law/12`,
    issued: day(2024),
    accessed: day(2026, 5, 18),
  },
  legal_case: {
    type: 'legal_case',
    title: 'Quist v. Lyrness Harbour Board',
    volume: '3',
    'container-title': 'Harbour Reports',
    page: '88',
    authority: 'High Court',
    issued: day(2023),
  },
  interview: {
    type: 'interview',
    title: 'On the quay',
    author: [QUIST],
    interviewer: [{ family: 'Reyl', given: 'Tomas' }],
    issued: day(2026, 5, 2),
  },
  post: {
    type: 'post',
    title: 'The first boat is in',
    author: [BOARD],
    'container-title': 'Murmur',
    URL: `${SITE}/murmur/7`,
    issued: day(2026, 5, 12),
    accessed: day(2026, 5, 18),
  },
  'post-weblog': {
    type: 'post-weblog',
    title: 'A walk along the quay',
    author: [QUIST],
    'container-title': 'Salt and Rope',
    URL: `${SITE}/walk`,
    issued: day(2026, 5, 12),
    accessed: day(2026, 5, 18),
  },
  broadcast: {
    type: 'broadcast',
    title: 'Harbour hour',
    author: [QUIST],
    publisher: 'Radio Lyrness',
    issued: day(2026, 5, 12),
  },
  song: {
    type: 'song',
    title: 'Sounds of the terminal',
    author: [QUIST],
    publisher: 'Quay Records',
    issued: day(2020),
  },
  motion_picture: {
    type: 'motion_picture',
    title: 'The last crossing',
    author: [DIJK],
    publisher: 'Kittiwake Films',
    issued: day(2018),
  },
  speech: {
    type: 'speech',
    title: 'Opening of the pier',
    author: [QUIST],
    publisher: 'Lyrness Town Hall',
    issued: day(2026, 5, 12),
  },
  personal_communication: {
    type: 'personal_communication',
    title: 'Costs of the pier',
    author: [QUIST],
    recipient: [{ family: 'Reyl', given: 'Tomas' }],
    issued: day(2026, 5, 12),
  },
} as const satisfies Readonly<Record<string, CslItem>>;

const people = (count: number): readonly CslName[] =>
  Array.from({ length: count }, (_, index) => ({ family: `Orme${index + 1}`, given: 'Nils' }));

const PAGE = LIBRARY.webpage;

/** What authors, dates and places can be like. */
export const VARIANTS = {
  'no author': { ...PAGE, author: [] },
  'four authors': { ...PAGE, author: people(4) },
  'seven authors': { ...PAGE, author: people(7) },
  'twenty-one authors': { ...PAGE, author: people(21) },
  'a body as author': { ...PAGE, author: [BOARD] },
  'the site as author': { ...PAGE, author: [{ literal: 'Lyrness Ferries' }] },
  'a suffix and a particle': {
    ...PAGE,
    author: [{ family: 'Orme', given: 'Nils', suffix: 'Jr.', 'dropping-particle': 'von' }],
  },
  'no date': { ...PAGE, issued: {} },
  'a month only': { ...PAGE, issued: day(2026, 4) },
  'words for a date': { ...PAGE, issued: { raw: 'Spring 2026' } },
  'a range of years': { ...LIBRARY.dataset, issued: { 'date-parts': [[2024], [2025]] } },
  'no address': { ...PAGE, URL: '' },
  'an edited book': {
    type: 'book',
    title: 'Ferries of the North',
    editor: [HOLT, DIJK],
    publisher: 'Kittiwake Press',
    issued: day(2021),
  },
  'a title alone': { type: 'webpage', title: 'Who pays?' },
  'a type that nobody knows': { type: 'hologram', title: 'The pier in 3D', issued: day(2026) },
} as const satisfies Readonly<Record<string, CslItem>>;

/** Works and the places in them that a text cites. */
export const CITED = {
  'one author': [LIBRARY.webpage, 'p. 11'],
  'two authors': [LIBRARY['article-newspaper'], 'pp. 3–4'],
  'three authors': [LIBRARY['article-journal'], 'p. 210'],
  'four authors': [VARIANTS['four authors'], 'para. 2'],
  'a body': [LIBRARY.report, 'p. 11'],
  'no author': [VARIANTS['no author'], 'para. 2'],
  'no author, a whole work': [LIBRARY.document, ''],
  'no date': [VARIANTS['no date'], ''],
  'a court decision': [LIBRARY.legal_case, 'p. 90'],
  'a letter': [LIBRARY.personal_communication, ''],
  'an edited book': [VARIANTS['an edited book'], 'p. 5'],
  'a time': [LIBRARY.broadcast, '12:30'],
} as const satisfies Readonly<Record<string, readonly [CslItem, string]>>;
