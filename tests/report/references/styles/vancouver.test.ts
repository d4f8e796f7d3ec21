import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist MK. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'article-newspaper':
    'Quist MK, Holt JK. Pier to open in May. Lyrness Gazette [Internet]. 2026 Mar 12 [cited 2026 May 18]. Available from: https://lyrness.example/pier',
  'article-magazine': 'Quist MK. Who pays for the pier? Tide Monthly. 2026 Apr;7(4):14-8.',
  'article-journal':
    'Quist MK, Holt JK, van Dijk A. Sand and “slow” harbours. Harbour Studies. 2025;12(3):201-19. https://doi.org/10.5555/harbour.12',
  report:
    'Lyrness Harbour Board. Annual report 2025 [Internet]. 2026 Feb [cited 2026 May 18]. Report No.: 12. Available from: https://lyrness.example/annual',
  dataset:
    'Lyrness Harbour Board. Passengers by month [dataset]. Version 2. County Statistics Office; 2026. https://doi.org/10.5555/passengers',
  document: 'Staff register. Lyrness Harbour Board; 2026 Apr 2.',
  book: 'van Dijk A. Tides of Lyrness: a history. 2nd ed. Kittiwake Press; 2019.',
  chapter:
    'Quist MK. The old terminal. In: Holt JK, editor. Ferries of the North. Kittiwake Press; 2021. p. 41-60.',
  legislation:
    'Harbour Fees Act, c. 12 [Internet]. 2024 [cited 2026 May 18]. Available from: https://lyrness.example/law/12',
  legal_case: 'Quist v. Lyrness Harbour Board, 3 Harbour Reports 88. High Court; 2023.',
  interview: 'Quist MK. On the quay [interview]. Interview by Reyl T. 2026 May 2.',
  post: 'Lyrness Harbour Board. The first boat is in [post on the Internet]. Murmur; 2026 May 12 [cited 2026 May 18]. Available from: https://lyrness.example/murmur/7',
  'post-weblog':
    'Quist MK. A walk along the quay. Salt and Rope [Internet]. 2026 May 12 [cited 2026 May 18]. Available from: https://lyrness.example/walk',
  broadcast: 'Quist MK. Harbour hour [broadcast]. Radio Lyrness; 2026 May 12.',
  song: 'Quist MK. Sounds of the terminal [audio recording]. Quay Records; 2020.',
  motion_picture: 'van Dijk A. The last crossing [film]. Kittiwake Films; 2018.',
  speech: 'Quist MK. Opening of the pier [speech]. Lyrness Town Hall; 2026 May 12.',
  personal_communication:
    'Quist MK. Costs of the pier [personal communication]. Received by Reyl T. 2026 May 12.',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    'Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'four authors':
    'Orme1 N, Orme2 N, Orme3 N, Orme4 N. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'seven authors':
    'Orme1 N, Orme2 N, Orme3 N, Orme4 N, Orme5 N, Orme6 N, et al. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'twenty-one authors':
    'Orme1 N, Orme2 N, Orme3 N, Orme4 N, Orme5 N, Orme6 N, et al. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'a body as author':
    'Lyrness Harbour Board. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'the site as author':
    'Lyrness Ferries. Winter timetable of the ferry [Internet]. 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'a suffix and a particle':
    'Orme N von Jr. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Jan 5 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'no date':
    'Quist MK. Winter timetable of the ferry [Internet]. Lyrness Ferries; [date unknown] [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'a month only':
    'Quist MK. Winter timetable of the ferry [Internet]. Lyrness Ferries; 2026 Apr [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'words for a date':
    'Quist MK. Winter timetable of the ferry [Internet]. Lyrness Ferries; Spring 2026 [cited 2026 May 18]. Available from: https://lyrness.example/winter',
  'a range of years':
    'Lyrness Harbour Board. Passengers by month [dataset]. Version 2. County Statistics Office; 2024–2025. https://doi.org/10.5555/passengers',
  'no address': 'Quist MK. Winter timetable of the ferry. Lyrness Ferries; 2026 Jan 5.',
  'an edited book': 'Holt JK, van Dijk A, editors. Ferries of the North. Kittiwake Press; 2021.',
  'a title alone': 'Who pays? [date unknown].',
  'a type that nobody knows': 'The pier in 3D. 2026.',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': '(3, p. 11)',
  'two authors': '(3, pp. 3–4)',
  'three authors': '(3, p. 210)',
  'four authors': '(3, para. 2)',
  'a body': '(3, p. 11)',
  'no author': '(3, para. 2)',
  'no author, a whole work': '(3)',
  'no date': '(3)',
  'a court decision': '(3, p. 90)',
  'a letter': '(3)',
  'an edited book': '(3, p. 5)',
  'a time': '(3, 12:30)',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('vancouver', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('vancouver', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('vancouver', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);

test('the place stands before its publisher', () => {
  const book = { ...LIBRARY.book, 'publisher-place': 'Lyrness' };
  expect(entryIn('vancouver', book)).toContain('Lyrness: Kittiwake Press; 2019');
});

test.each([
  ['101–118', '101-18'],
  ['98–103', '98-103'],
  ['12', '12'],
  ['S4–S9, 31–34', 'S4–S9, 31-4'],
])('pages %s are printed %s', (page, short) => {
  expect(entryIn('vancouver', { ...LIBRARY['article-journal'], page })).toContain(`:${short}.`);
});
