import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist, Mara Kate. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'article-newspaper':
    'Quist, Mara Kate, and Jean-Karin Holt. 2026. “Pier to open in May.” *Lyrness Gazette*, March 12. https://lyrness.example/pier.',
  'article-magazine': 'Quist, Mara Kate. 2026. “Who pays for the pier?” *Tide Monthly*, April.',
  'article-journal':
    'Quist, Mara Kate, Jean-Karin Holt, and Anna van Dijk. 2025. “Sand and ‘slow’ harbours.” *Harbour Studies* 12 (3): 201–219. https://doi.org/10.5555/harbour.12.',
  report:
    'Lyrness Harbour Board. 2026. *Annual report 2025*. Report no. 12, February. https://lyrness.example/annual.',
  dataset:
    'Lyrness Harbour Board. 2026. “Passengers by month.” Version 2. Data set. County Statistics Office. https://doi.org/10.5555/passengers.',
  document: '*Staff register*. 2026. Lyrness Harbour Board, April 2.',
  book: 'van Dijk, Anna. 2019. *Tides of Lyrness: a history*. 2nd ed. Kittiwake Press.',
  chapter:
    'Quist, Mara Kate. 2021. “The old terminal.” In *Ferries of the North*, edited by Jean-Karin Holt. Kittiwake Press.',
  legislation: 'Harbour Fees Act. 2024. c. 12. https://lyrness.example/law/12.',
  legal_case: '*Quist v. Lyrness Harbour Board*. 2023. 3 Harbour Reports 88 (High Court 2023).',
  interview: 'Quist, Mara Kate. 2026. “On the quay.” Interview by Tomas Reyl, May 2.',
  post: 'Lyrness Harbour Board. 2026. “The first boat is in.” Murmur, May 12. https://lyrness.example/murmur/7.',
  'post-weblog':
    'Quist, Mara Kate. 2026. “A walk along the quay.” *Salt and Rope*, May 12. https://lyrness.example/walk.',
  broadcast: 'Quist, Mara Kate. 2026. “Harbour hour.” Radio Lyrness, May 12.',
  song: 'Quist, Mara Kate. 2020. *Sounds of the terminal*. Quay Records.',
  motion_picture: 'van Dijk, Anna. 2018. *The last crossing*. Kittiwake Films.',
  speech: 'Quist, Mara Kate. 2026. “Opening of the pier.” Speech. Lyrness Town Hall, May 12.',
  personal_communication:
    'Quist, Mara Kate. 2026. “Costs of the pier.” E-mail or letter to Tomas Reyl, May 12.',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '“Winter timetable of the ferry.” 2026. Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'four authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, and Nils Orme4. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'seven authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, et al. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'twenty-one authors':
    'Orme1, Nils, Nils Orme2, Nils Orme3, et al. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'a body as author':
    'Lyrness Harbour Board. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'the site as author':
    'Lyrness Ferries. 2026. “Winter timetable of the ferry.” January 5. https://lyrness.example/winter.',
  'a suffix and a particle':
    'Orme, Nils von, Jr. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5. https://lyrness.example/winter.',
  'no date':
    'Quist, Mara Kate. n.d. “Winter timetable of the ferry.” Lyrness Ferries. Accessed May 18, 2026. https://lyrness.example/winter.',
  'a month only':
    'Quist, Mara Kate. 2026. “Winter timetable of the ferry.” Lyrness Ferries, April. https://lyrness.example/winter.',
  'words for a date':
    'Quist, Mara Kate. Spring 2026. “Winter timetable of the ferry.” Lyrness Ferries. https://lyrness.example/winter.',
  'a range of years':
    'Lyrness Harbour Board. 2024–2025. “Passengers by month.” Version 2. Data set. County Statistics Office. https://doi.org/10.5555/passengers.',
  'no address': 'Quist, Mara Kate. 2026. “Winter timetable of the ferry.” Lyrness Ferries, January 5.',
  'an edited book':
    'Holt, Jean-Karin, and Anna van Dijk, eds. 2021. *Ferries of the North*. Kittiwake Press.',
  'a title alone': '“Who pays?” n.d.',
  'a type that nobody knows': '*The pier in 3D*. 2026.',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': '(Quist 2026, 11)',
  'two authors': '(Quist and Holt 2026, 3–4)',
  'three authors': '(Quist et al. 2025, 210)',
  'four authors': '(Orme1 et al. 2026, para. 2)',
  'a body': '(Lyrness Harbour Board 2026, 11)',
  'no author': '(“Winter timetable of the ferry” 2026, para. 2)',
  'no author, a whole work': '(*Staff register* 2026)',
  'no date': '(Quist n.d.)',
  'a court decision': '(*Quist v. Lyrness Harbour Board* 2023, 90)',
  'a letter': '(Quist 2026)',
  'an edited book': '(Holt and van Dijk 2021, 5)',
  'a time': '(Quist 2026, 12:30)',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('chicago-author-date', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('chicago-author-date', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('chicago-author-date', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
