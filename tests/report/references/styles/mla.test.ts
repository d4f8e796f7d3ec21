import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist, Mara Kate. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'article-newspaper':
    'Quist, Mara Kate, and Jean-Karin Holt. “Pier to open in May.” *Lyrness Gazette*, 12 Mar. 2026, lyrness.example/pier. Accessed 18 May 2026.',
  'article-magazine':
    'Quist, Mara Kate. “Who pays for the pier?” *Tide Monthly*, vol. 7, no. 4, Apr. 2026, pp. 14–18.',
  'article-journal':
    'Quist, Mara Kate, et al. “Sand and ‘slow’ harbours.” *Harbour Studies*, vol. 12, no. 3, 2025, pp. 201–219, https://doi.org/10.5555/harbour.12.',
  report:
    '*Annual report 2025*. No. 12, Lyrness Harbour Board, Feb. 2026, lyrness.example/annual. Accessed 18 May 2026.',
  dataset:
    'Lyrness Harbour Board. *Passengers by month*. Version 2, County Statistics Office, 2026, https://doi.org/10.5555/passengers.',
  document: '*Staff register*. Lyrness Harbour Board, 2 Apr. 2026.',
  book: 'van Dijk, Anna. *Tides of Lyrness: a history*. 2nd ed., Kittiwake Press, 2019.',
  chapter:
    'Quist, Mara Kate. “The old terminal.” *Ferries of the North*, edited by Jean-Karin Holt, Kittiwake Press, 2021, pp. 41–60.',
  legislation: '*Harbour Fees Act*. c. 12, 2024, lyrness.example/law/12. Accessed 18 May 2026.',
  legal_case: '*Quist v. Lyrness Harbour Board*. 3 Harbour Reports 88, High Court, 2023.',
  interview: 'Quist, Mara Kate. “On the quay.” Interview by Tomas Reyl. 2 May 2026.',
  post: 'Lyrness Harbour Board. “The first boat is in.” *Murmur*, 12 May 2026, lyrness.example/murmur/7. Accessed 18 May 2026.',
  'post-weblog':
    'Quist, Mara Kate. “A walk along the quay.” *Salt and Rope*, 12 May 2026, lyrness.example/walk. Accessed 18 May 2026.',
  broadcast: 'Quist, Mara Kate. “Harbour hour.” Radio Lyrness, 12 May 2026.',
  song: 'Quist, Mara Kate. *Sounds of the terminal*. Quay Records, 2020.',
  motion_picture: 'van Dijk, Anna. *The last crossing*. Kittiwake Films, 2018.',
  speech: 'Quist, Mara Kate. “Opening of the pier.” Lyrness Town Hall, 12 May 2026. Speech.',
  personal_communication:
    'Quist, Mara Kate. “Costs of the pier.” Received by Tomas Reyl, 12 May 2026. E-mail or letter.',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '“Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'four authors':
    'Orme1, Nils, et al. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'seven authors':
    'Orme1, Nils, et al. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'twenty-one authors':
    'Orme1, Nils, et al. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'a body as author':
    'Lyrness Harbour Board. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'the site as author':
    'Lyrness Ferries. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'a suffix and a particle':
    'Orme, Nils von, Jr. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'no date':
    'Quist, Mara Kate. “Winter timetable of the ferry.” *Lyrness Ferries*, lyrness.example/winter. Accessed 18 May 2026.',
  'a month only':
    'Quist, Mara Kate. “Winter timetable of the ferry.” *Lyrness Ferries*, Apr. 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'words for a date':
    'Quist, Mara Kate. “Winter timetable of the ferry.” *Lyrness Ferries*, Spring 2026, lyrness.example/winter. Accessed 18 May 2026.',
  'a range of years':
    'Lyrness Harbour Board. *Passengers by month*. Version 2, County Statistics Office, 2024–2025, https://doi.org/10.5555/passengers.',
  'no address': 'Quist, Mara Kate. “Winter timetable of the ferry.” *Lyrness Ferries*, 5 Jan. 2026.',
  'an edited book':
    'Holt, Jean-Karin, and Anna van Dijk, editors. *Ferries of the North*. Kittiwake Press, 2021.',
  'a title alone': '“Who pays?”',
  'a type that nobody knows': '*The pier in 3D*. 2026.',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': '(Quist 11)',
  'two authors': '(Quist and Holt 3–4)',
  'three authors': '(Quist et al. 210)',
  'four authors': '(Orme1 et al., para. 2)',
  'a body': '(*Annual report 2025* 11)',
  'no author': '(“Winter timetable of the ferry,” para. 2)',
  'no author, a whole work': '(*Staff register*)',
  'no date': '(Quist)',
  'a court decision': '(*Quist v. Lyrness Harbour Board* 90)',
  'a letter': '(Quist)',
  'an edited book': '(Holt and van Dijk 5)',
  'a time': '(Quist, 12:30)',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('mla', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('mla', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('mla', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
