import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Mara Kate Quist, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'article-newspaper':
    'Mara Kate Quist and Jean-Karin Holt, “Pier to open in May,” Lyrness Gazette, March 12, 2026, https://lyrness.example/pier, seen May 18, 2026',
  'article-magazine':
    'Mara Kate Quist, “Who pays for the pier?” Tide Monthly, Vol. 7, No. 4, pp. 14–18, April 2026',
  'article-journal':
    'Mara Kate Quist, Jean-Karin Holt and Anna van Dijk, “Sand and ‘slow’ harbours,” Harbour Studies, Vol. 12, No. 3, pp. 201–219, 2025, https://doi.org/10.5555/harbour.12',
  report:
    'Lyrness Harbour Board, “Annual report 2025,” report No. 12, February 2026, https://lyrness.example/annual, seen May 18, 2026',
  dataset:
    'Lyrness Harbour Board, “Passengers by month,” data, version 2, County Statistics Office, 2026, https://doi.org/10.5555/passengers',
  document: '“Staff register,” Lyrness Harbour Board, April 2, 2026',
  book: 'Anna van Dijk, “Tides of Lyrness: a history,” 2nd edition, Kittiwake Press, 2019',
  chapter: 'Mara Kate Quist, “The old terminal,” in “Ferries of the North,” Kittiwake Press, pp. 41–60, 2021',
  legislation: 'Harbour Fees Act, c. 12, 2024, https://lyrness.example/law/12, seen May 18, 2026',
  legal_case: 'Quist v. Lyrness Harbour Board, 3 Harbour Reports 88, High Court, 2023',
  interview: 'Mara Kate Quist, “On the quay,” interview with Tomas Reyl, May 2, 2026',
  post: 'Lyrness Harbour Board, “The first boat is in,” post, Murmur, May 12, 2026, https://lyrness.example/murmur/7, seen May 18, 2026',
  'post-weblog':
    'Mara Kate Quist, “A walk along the quay,” Salt and Rope, May 12, 2026, https://lyrness.example/walk, seen May 18, 2026',
  broadcast: 'Mara Kate Quist, “Harbour hour,” Radio Lyrness, May 12, 2026',
  song: 'Mara Kate Quist, “Sounds of the terminal,” recording, Quay Records, 2020',
  motion_picture: 'Anna van Dijk, “The last crossing,” film, Kittiwake Films, 2018',
  speech: 'Mara Kate Quist, “Opening of the pier,” speech, Lyrness Town Hall, May 12, 2026',
  personal_communication: 'Mara Kate Quist, “Costs of the pier,” email or letter to Tomas Reyl, May 12, 2026',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '“Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'four authors':
    'Nils Orme1 and others, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'seven authors':
    'Nils Orme1 and others, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'twenty-one authors':
    'Nils Orme1 and others, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'a body as author':
    'Lyrness Harbour Board, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'the site as author':
    'Lyrness Ferries, “Winter timetable of the ferry,” Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'a suffix and a particle':
    'Nils von Orme, Jr., “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026, https://lyrness.example/winter, seen May 18, 2026',
  'no date':
    'Mara Kate Quist, “Winter timetable of the ferry,” Lyrness Ferries, undated, https://lyrness.example/winter, seen May 18, 2026',
  'a month only':
    'Mara Kate Quist, “Winter timetable of the ferry,” Lyrness Ferries, April 2026, https://lyrness.example/winter, seen May 18, 2026',
  'words for a date':
    'Mara Kate Quist, “Winter timetable of the ferry,” Lyrness Ferries, Spring 2026, https://lyrness.example/winter, seen May 18, 2026',
  'a range of years':
    'Lyrness Harbour Board, “Passengers by month,” data, version 2, County Statistics Office, 2024–2025, https://doi.org/10.5555/passengers',
  'no address': 'Mara Kate Quist, “Winter timetable of the ferry,” Lyrness Ferries, Jan. 5, 2026',
  'an edited book': 'Jean-Karin Holt and Anna van Dijk, “Ferries of the North,” Kittiwake Press, 2021',
  'a title alone': '“Who pays?” undated',
  'a type that nobody knows': '“The pier in 3D,” 2026',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': 'Mara Kate Quist, “Winter timetable of the ferry,” p. 11',
  'two authors': 'Mara Kate Quist and Jean-Karin Holt, “Pier to open in May,” pp. 3–4',
  'three authors': 'Mara Kate Quist, Jean-Karin Holt and Anna van Dijk, “Sand and ‘slow’ harbours,” p. 210',
  'four authors': 'Nils Orme1 and others, “Winter timetable of the ferry,” para. 2',
  'a body': 'Lyrness Harbour Board, “Annual report 2025,” p. 11',
  'no author': '“Winter timetable of the ferry,” para. 2',
  'no author, a whole work': '“Staff register”',
  'no date': 'Mara Kate Quist, “Winter timetable of the ferry”',
  'a court decision': 'Quist v. Lyrness Harbour Board, p. 90',
  'a letter': 'Mara Kate Quist, “Costs of the pier”',
  'an edited book': 'Jean-Karin Holt and Anna van Dijk, “Ferries of the North,” p. 5',
  'a time': 'Mara Kate Quist, “Harbour hour,” 12:30',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('newsroom', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('newsroom', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('newsroom', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
