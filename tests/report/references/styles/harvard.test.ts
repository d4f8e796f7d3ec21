import { CITED, LIBRARY, VARIANTS } from '../library';
import { citedIn, entryIn } from '../print-work';

const ENTRIES: Readonly<Record<keyof typeof LIBRARY, string>> = {
  webpage:
    'Quist, M.K. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'article-newspaper':
    'Quist, M.K. and Holt, J.-K. (2026) ‘Pier to open in May’, *Lyrness Gazette*, 12 March. Available at: https://lyrness.example/pier (Accessed: 18 May 2026).',
  'article-magazine': 'Quist, M.K. (2026) ‘Who pays for the pier?’, *Tide Monthly*, 7(4), April, pp. 14–18.',
  'article-journal':
    'Quist, M.K., Holt, J.-K. and van Dijk, A. (2025) ‘Sand and “slow” harbours’, *Harbour Studies*, 12(3), pp. 201–219. Available at: https://doi.org/10.5555/harbour.12.',
  report:
    'Lyrness Harbour Board (2026) *Annual report 2025*. Report 12. Available at: https://lyrness.example/annual (Accessed: 18 May 2026).',
  dataset:
    'Lyrness Harbour Board (2026) *Passengers by month* (Version 2) [Data set]. County Statistics Office. Available at: https://doi.org/10.5555/passengers.',
  document: '*Staff register* (2026). Lyrness Harbour Board.',
  book: 'van Dijk, A. (2019) *Tides of Lyrness: a history*. 2nd edn. Kittiwake Press.',
  chapter:
    'Quist, M.K. (2021) ‘The old terminal’, in Holt, J.-K. (ed.) *Ferries of the North*. Kittiwake Press, pp. 41–60.',
  legislation:
    '*Harbour Fees Act* (2024) c. 12. Available at: https://lyrness.example/law/12 (Accessed: 18 May 2026).',
  legal_case: '*Quist v. Lyrness Harbour Board* (2023) 3 Harbour Reports 88 (High Court).',
  interview: 'Quist, M.K. (2026) ‘On the quay’. Interview by Tomas Reyl, 2 May.',
  post: 'Lyrness Harbour Board (2026) ‘The first boat is in’ [Murmur] 12 May. Available at: https://lyrness.example/murmur/7 (Accessed: 18 May 2026).',
  'post-weblog':
    'Quist, M.K. (2026) ‘A walk along the quay’, *Salt and Rope*, 12 May. Available at: https://lyrness.example/walk (Accessed: 18 May 2026).',
  broadcast: 'Quist, M.K. (2026) *Harbour hour*. Radio Lyrness, 12 May.',
  song: 'Quist, M.K. (2020) *Sounds of the terminal*. Quay Records.',
  motion_picture: 'van Dijk, A. (2018) *The last crossing*. Kittiwake Films.',
  speech: 'Quist, M.K. (2026) *Opening of the pier* [Speech]. Lyrness Town Hall, 12 May.',
  personal_communication: 'Quist, M.K. (2026) ‘Costs of the pier’. E-mail or letter to Tomas Reyl, 12 May.',
};

const VARIED: Readonly<Record<keyof typeof VARIANTS, string>> = {
  'no author':
    '*Winter timetable of the ferry* (2026). Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'four authors':
    'Orme1, N., Orme2, N., Orme3, N. and Orme4, N. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'seven authors':
    'Orme1, N., Orme2, N., Orme3, N., Orme4, N., Orme5, N., Orme6, N. and Orme7, N. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'twenty-one authors':
    'Orme1, N., Orme2, N., Orme3, N., Orme4, N., Orme5, N., Orme6, N., Orme7, N., Orme8, N., Orme9, N., Orme10, N., Orme11, N., Orme12, N., Orme13, N., Orme14, N., Orme15, N., Orme16, N., Orme17, N., Orme18, N., Orme19, N., Orme20, N. and Orme21, N. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'a body as author':
    'Lyrness Harbour Board (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'the site as author':
    'Lyrness Ferries (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'a suffix and a particle':
    'Orme, N. von, Jr. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'no date':
    'Quist, M.K. (no date) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'a month only':
    'Quist, M.K. (2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'words for a date':
    'Quist, M.K. (Spring 2026) *Winter timetable of the ferry*. Available at: https://lyrness.example/winter (Accessed: 18 May 2026).',
  'a range of years':
    'Lyrness Harbour Board (2024–2025) *Passengers by month* (Version 2) [Data set]. County Statistics Office. Available at: https://doi.org/10.5555/passengers.',
  'no address': 'Quist, M.K. (2026) *Winter timetable of the ferry*. Lyrness Ferries, 5 January.',
  'an edited book': 'Holt, J.-K. and van Dijk, A. (eds.) (2021) *Ferries of the North*. Kittiwake Press.',
  'a title alone': '*Who pays?* (no date).',
  'a type that nobody knows': '*The pier in 3D* (2026).',
};

const IN_TEXT: Readonly<Record<keyof typeof CITED, string>> = {
  'one author': '(Quist, 2026, p. 11)',
  'two authors': '(Quist and Holt, 2026, pp. 3–4)',
  'three authors': '(Quist, Holt and van Dijk, 2025, p. 210)',
  'four authors': '(Orme1 *et al.*, 2026, para. 2)',
  'a body': '(Lyrness Harbour Board, 2026, p. 11)',
  'no author': '(*Winter timetable of the ferry*, 2026, para. 2)',
  'no author, a whole work': '(*Staff register*, 2026)',
  'no date': '(Quist, no date)',
  'a court decision': '(*Quist v. Lyrness Harbour Board*, 2023, p. 90)',
  'a letter': '(Quist, 2026)',
  'an edited book': '(Holt and van Dijk, 2021, p. 5)',
  'a time': '(Quist, 2026, 12:30)',
};

test.each(Object.entries(LIBRARY))('%s', (type, item) =>
  expect(entryIn('harvard', item)).toBe(ENTRIES[type as keyof typeof LIBRARY]),
);

test.each(Object.entries(VARIANTS))('%s', (name, item) =>
  expect(entryIn('harvard', item)).toBe(VARIED[name as keyof typeof VARIANTS]),
);

test.each(Object.entries(CITED))('cited: %s', (name, [item, locator]) =>
  expect(citedIn('harvard', item, locator)).toBe(IN_TEXT[name as keyof typeof CITED]),
);
