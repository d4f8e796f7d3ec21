import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist, M. K. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'article-newspaper':
    'Quist, M. K., & Holt, J.-K. (2026, March 12). Pier to open in May. *Lyrness Gazette*. https://lyrness.example/pier',
  'article-magazine': 'Quist, M. K. (2026, April). Who pays for the pier? *Tide Monthly*, *7*(4), 14–18.',
  'article-journal':
    'Quist, M. K., Holt, J.-K., & van Dijk, A. (2025). Sand and “slow” harbours. *Harbour Studies*, *12*(3), 201–219. https://doi.org/10.5555/harbour.12',
  report:
    'Lyrness Harbour Board. (2026). *Annual report 2025* (Report No. 12). https://lyrness.example/annual',
  dataset:
    'Lyrness Harbour Board. (2026). *Passengers by month* (Version 2) [Data set]. County Statistics Office. https://doi.org/10.5555/passengers',
  document: '*Staff register*. (2026). Lyrness Harbour Board.',
  book: 'van Dijk, A. (2019). *Tides of Lyrness: a history* (2nd ed.). Kittiwake Press.',
  chapter:
    'Quist, M. K. (2021). The old terminal. In J.-K. Holt (Ed.), *Ferries of the North* (pp. 41–60). Kittiwake Press.',
  legislation: 'Harbour Fees Act, c. 12 (2024). https://lyrness.example/law/12',
  legal_case: '*Quist v. Lyrness Harbour Board*, 3 Harbour Reports 88 (High Court 2023).',
  interview: 'Quist, M. K. (2026, May 2). *On the quay* [Interview].',
  post: 'Lyrness Harbour Board. (2026, May 12). *The first boat is in* [Post]. Murmur. https://lyrness.example/murmur/7',
  'post-weblog':
    'Quist, M. K. (2026, May 12). A walk along the quay. *Salt and Rope*. https://lyrness.example/walk',
  broadcast: 'Quist, M. K. (2026, May 12). *Harbour hour* [Broadcast]. Radio Lyrness.',
  song: 'Quist, M. K. (2020). *Sounds of the terminal* [Audio recording]. Quay Records.',
  motion_picture: 'van Dijk, A. (2018). *The last crossing* [Film]. Kittiwake Films.',
  speech: 'Quist, M. K. (2026, May 12). *Opening of the pier* [Speech]. Lyrness Town Hall.',
  personal_communication: 'Quist, M. K. (2026, May 12). *Costs of the pier* [Personal communication].',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '*Winter timetable of the ferry*. (2026, January 5). Lyrness Ferries. https://lyrness.example/winter',
  'four authors':
    'Orme1, N., Orme2, N., Orme3, N., & Orme4, N. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'seven authors':
    'Orme1, N., Orme2, N., Orme3, N., Orme4, N., Orme5, N., Orme6, N., & Orme7, N. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'twenty-one authors':
    'Orme1, N., Orme2, N., Orme3, N., Orme4, N., Orme5, N., Orme6, N., Orme7, N., Orme8, N., Orme9, N., Orme10, N., Orme11, N., Orme12, N., Orme13, N., Orme14, N., Orme15, N., Orme16, N., Orme17, N., Orme18, N., Orme19, N., . . . Orme21, N. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'a body as author':
    'Lyrness Harbour Board. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'the site as author':
    'Lyrness Ferries. (2026, January 5). *Winter timetable of the ferry*. https://lyrness.example/winter',
  'a suffix and a particle':
    'Orme, N. von, Jr. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'no date':
    'Quist, M. K. (n.d.). *Winter timetable of the ferry*. Lyrness Ferries. Retrieved May 18, 2026, from https://lyrness.example/winter',
  'a month only':
    'Quist, M. K. (2026, April). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'words for a date':
    'Quist, M. K. (Spring 2026). *Winter timetable of the ferry*. Lyrness Ferries. https://lyrness.example/winter',
  'a range of years':
    'Lyrness Harbour Board. (2024–2025). *Passengers by month* (Version 2) [Data set]. County Statistics Office. https://doi.org/10.5555/passengers',
  'no address': 'Quist, M. K. (2026, January 5). *Winter timetable of the ferry*. Lyrness Ferries.',
  'an edited book': 'Holt, J.-K., & van Dijk, A. (Eds.). (2021). *Ferries of the North*. Kittiwake Press.',
  'a title alone': '*Who pays?* (n.d.).',
  'a type that nobody knows': '*The pier in 3D*. (2026).',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': '(Quist, 2026, p. 11)',
  'two authors': '(Quist & Holt, 2026, pp. 3–4)',
  'three authors': '(Quist et al., 2025, p. 210)',
  'four authors': '(Orme1 et al., 2026, para. 2)',
  'a body': '(Lyrness Harbour Board, 2026, p. 11)',
  'no author': '(*Winter timetable of the ferry*, 2026, para. 2)',
  'no author, a whole work': '(*Staff register*, 2026)',
  'no date': '(Quist, n.d.)',
  'a court decision': '(*Quist v. Lyrness Harbour Board*, 2023, p. 90)',
  'a letter': '(M. K. Quist, personal communication, May 12, 2026)',
  'an edited book': '(Holt & van Dijk, 2021, p. 5)',
  'a time': '(Quist, 2026, 12:30)',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('apa', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('apa', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('apa', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
