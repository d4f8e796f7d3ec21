/** Invented news of any length: figures, speakers, hedges, rumours, quotations, questions, as real articles have them. */

const PLACES = [
  'Calder Bay',
  'Ostrey',
  'Skelder',
  'Marrow Hill',
  'Tarn End',
  'Lowick',
  'Fennmouth',
  'Aldery',
];
const BODIES = [
  'harbour board',
  'county council',
  'water company',
  'rail inspectorate',
  'health office',
  'school trust',
];
const PEOPLE = ['Tomas Reyl', 'Karin Holt', 'Nils Orme', 'Ida Marchetti', 'Per Sandvik', 'Leila Osman'];
const THINGS = ['terminal', 'reservoir', 'footbridge', 'clinic', 'depot', 'library', 'tunnel', 'market hall'];

/** Each says what one paragraph has; `n` is its number in the article, `pick` a word that changes with it. */
const PARAGRAPHS: readonly ((
  n: number,
  pick: (words: readonly string[], by?: number) => string,
) => string)[] = [
  (n, pick) =>
    `The ${pick(THINGS)} in ${pick(PLACES)} carried ${600 + n},000 passengers in 2024, and a temporary pier opened beside it in May. The repairs will cost £${n}.4m, according to the ${pick(BODIES)}.`,
  (n, pick) =>
    `“We have waited ${n + 2} years for this,” said ${pick(PEOPLE)}, who runs a café beside the ${pick(THINGS)}. The ${pick(BODIES, 3)} has reportedly refused to pay its share.`,
  (n, pick) =>
    `${pick(PEOPLE)}, a spokeswoman for the ${pick(BODIES)}, said on Tuesday that ${n + 40} of the ${n + 90} posts had been filled. A second ${pick(THINGS, 2)} could open in ${pick(PLACES)} next year.`,
  (n, pick) =>
    `Prices in ${pick(PLACES)} rose by almost a third between 2019 and 2023, while wages fell by ${(n % 9) + 2}%. Will the ${pick(THINGS)} stay open in winter?`,
  (n, pick) =>
    `The ${pick(BODIES)} paid ${n + 12} firms £${n + 3} million last year; inspectors found faults in ${n + 4} of their ${pick(THINGS)}s. A source familiar with the matter said that the ${pick(BODIES, 1)} may close the ${pick(THINGS, 5)}.`,
];

/** An article of so many paragraphs; another `seed` gives another text. */
export function inventArticle(paragraphs: number, seed: number): string {
  const lines = [
    `${PLACES[seed % PLACES.length]!} counts the cost of plan ${seed}`,
    'By Nils Orme',
    '14 May 2026',
  ];
  for (let n = 1; n <= paragraphs; n += 1) {
    const pick = (words: readonly string[], by = 0) => words[(n * 7 + seed * 3 + by) % words.length]!;
    if (n % 12 === 0) lines.push(`What happened in ${pick(PLACES)}`);
    lines.push(PARAGRAPHS[(n + seed) % PARAGRAPHS.length]!(n, pick));
  }
  return `${lines.join('\n\n')}\n`;
}
