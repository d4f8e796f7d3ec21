import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist, Mara Kate. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'article-newspaper':
    'Quist, Mara Kate, and Jean-Karin Holt. “Pier to open in May.” *Lyrness Gazette*, March 12, 2026. https://lyrness.example/pier.',
  'article-magazine': 'Quist, Mara Kate. “Who pays for the pier?” *Tide Monthly*, April 2026.',
  'article-journal':
    'Quist, Mara Kate, Jean-Karin Holt, and Anna van Dijk. “Sand and ‘slow’ harbours.” *Harbour Studies* 12, no. 3 (2025): 201–219. https://doi.org/10.5555/harbour.12.',
  report:
    'Lyrness Harbour Board. *Annual report 2025*. Report no. 12, February 2026. https://lyrness.example/annual.',
  dataset:
    'Lyrness Harbour Board. “Passengers by month.” Version 2. Data set. County Statistics Office, 2026. https://doi.org/10.5555/passengers.',
  document: '*Staff register*. Lyrness Harbour Board, April 2, 2026.',
  book: 'van Dijk, Anna. *Tides of Lyrness: a history*. 2nd ed. Kittiwake Press, 2019.',
  chapter:
    'Quist, Mara Kate. “The old terminal.” In *Ferries of the North*, edited by Jean-Karin Holt. Kittiwake Press, 2021.',
  legislation: 'Harbour Fees Act. c. 12, 2024. https://lyrness.example/law/12.',
  legal_case: '*Quist v. Lyrness Harbour Board*. 3 Harbour Reports 88 (High Court 2023).',
  interview: 'Quist, Mara Kate. “On the quay.” Interview by Tomas Reyl, May 2, 2026.',
  post: 'Lyrness Harbour Board. “The first boat is in.” Murmur, May 12, 2026. https://lyrness.example/murmur/7.',
  'post-weblog':
    'Quist, Mara Kate. “A walk along the quay.” *Salt and Rope*, May 12, 2026. https://lyrness.example/walk.',
  broadcast: 'Quist, Mara Kate. “Harbour hour.” Radio Lyrness, May 12, 2026.',
  song: 'Quist, Mara Kate. *Sounds of the terminal*. Quay Records, 2020.',
  motion_picture: 'van Dijk, Anna. *The last crossing*. Kittiwake Films, 2018.',
  speech: 'Quist, Mara Kate. “Opening of the pier.” Speech. Lyrness Town Hall, May 12, 2026.',
  personal_communication:
    'Quist, Mara Kate. “Costs of the pier.” E-mail or letter to Tomas Reyl, May 12, 2026.',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '“Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'four authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, and Nils Orme4. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'seven authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, et al. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'twenty-one authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, et al. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'a body as author':
    'Lyrness Harbour Board. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'the site as author':
    'Lyrness Ferries. “Winter timetable of the ferry.” January 5, 2026. https://lyrness.example/winter.',
  'a suffix and a particle':
    'Orme, Nils von, Jr. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026. https://lyrness.example/winter.',
  'no date':
    'Quist, Mara Kate. “Winter timetable of the ferry.” Lyrness Ferries. Accessed May 18, 2026. https://lyrness.example/winter.',
  'a month only':
    'Quist, Mara Kate. “Winter timetable of the ferry.” Lyrness Ferries, April 2026. https://lyrness.example/winter.',
  'words for a date':
    'Quist, Mara Kate. “Winter timetable of the ferry.” Lyrness Ferries, Spring 2026. https://lyrness.example/winter.',
  'a range of years':
    'Lyrness Harbour Board. “Passengers by month.” Version 2. Data set. County Statistics Office, 2024–2025. https://doi.org/10.5555/passengers.',
  'no address': 'Quist, Mara Kate. “Winter timetable of the ferry.” Lyrness Ferries, January 5, 2026.',
  'an edited book':
    'Holt, Jean-Karin, and Anna van Dijk, eds. *Ferries of the North*. Kittiwake Press, 2021.',
  'a title alone': '“Who pays?”',
  'a type that nobody knows': '*The pier in 3D*. 2026.',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': 'Quist, “Winter timetable of the ferry,” 11',
  'two authors': 'Quist and Holt, “Pier to open in May,” 3–4',
  'three authors': 'Quist et al., “Sand and ‘slow’ harbours,” 210',
  'four authors': 'Orme1 et al., “Winter timetable of the ferry,” para. 2',
  'a body': 'Lyrness Harbour Board, *Annual report 2025*, 11',
  'no author': '“Winter timetable of the ferry,” para. 2',
  'no author, a whole work': '*Staff register*',
  'no date': 'Quist, “Winter timetable of the ferry”',
  'a court decision': '*Quist v. Lyrness Harbour Board*, 90',
  'a letter': 'Quist, “Costs of the pier”',
  'an edited book': 'Holt and van Dijk, *Ferries of the North*, 5',
  'a time': 'Quist, “Harbour hour,” 12:30',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('chicago-notes', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('chicago-notes', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('chicago-notes', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
