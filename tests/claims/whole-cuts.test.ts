import { analyze } from '../../src/claims/analyze';

const wordings = (text: string): string[] => analyze(text).claims.map(({ wording }) => wording);

it.each([
  ['Only Oslo raised the tax and closed the port.', ['Only Oslo raised the tax and closed the port.']],
  [
    'Most of the patients were old and relatively fit, and they kept diaries.',
    [
      'Most of the patients were old.',
      'Most of the patients were relatively fit.',
      '[Most of the patients] kept diaries.',
    ],
  ],
  [
    '"She left the job because she thought the owner was a crook," the letter said.',
    [
      'She left the job.',
      'She thought the owner was a crook.',
      'She left the job because she thought the owner was a crook.',
    ],
  ],
  [
    '"They told my mother it was closed in 1940," she said, and leaned on her rake again.',
    ['They told my mother it was closed in 1940.', '[She] leaned on her rake again.'],
  ],
  [
    'The law bans the sale, import and use of lead paint.',
    ['The law bans the sale, import and use of lead paint.'],
  ],
  ['Roos may resign and leave the country.', ['Roos may resign.', '[Roos] [may] leave the country.']],
  [
    'The firm makes boots for armies and trainers for discount chains.',
    ['The firm makes boots for armies.', 'The firm makes trainers for discount chains.'],
  ],
  [
    'The mill, built in 1931 and rebuilt in 1950, burned on Friday.',
    ['The mill burned on Friday.', '[The mill] [was] built in 1931.', '[The mill] [was] rebuilt in 1950.'],
  ],
  [
    'The hospital, whose board approved the budget and praised the results, settled with 34 patients.',
    [
      'The hospital settled with 34 patients.',
      "[The hospital's] board approved the budget.",
      "[The hospital's] [board] praised the results.",
    ],
  ],
  ['Cyclists who jump the lights face a fine.', ['Cyclists who jump the lights face a fine.']],
  [
    'He preyed on people who could no longer count their own money.',
    ['He preyed on people who could no longer count their own money.'],
  ],
  ['Engines that are idling burn oil.', ['Engines that are idling burn oil.']],
  [
    'A mechanic who repaired the engine in May was fined.',
    ['A mechanic was fined.', '[A mechanic] repaired the engine in May.'],
  ],
  [
    'Detective Sergeant Ida Roos closed the case.',
    ['Detective Sergeant Ida Roos closed the case.', 'Ida Roos [is] Detective Sergeant.'],
  ],
  [
    'Danish firm Aker Holm bought the yard.',
    ['Danish firm Aker Holm bought the yard.', 'Aker Holm [is a] Danish firm.'],
  ],
  [
    'The brother of one patient, Tom Beck, found the card.',
    ['The brother of one patient, Tom Beck, found the card.'],
  ],
  [
    'The new bridge opened in May and cost about 140 million euros.',
    ['The new bridge opened in May.', '[The new bridge] cost about 140 million euros.'],
  ],
  [
    'The new bridge over the Lys will open in March 2026 and cost about 140 million euros.',
    [
      'The new bridge over the Lys will open in March 2026.',
      '[The new bridge over the Lys] [will] cost about 140 million euros.',
    ],
  ],
  [
    'Pumps draw water through their bodies and filter out bacteria.',
    ['Pumps draw water through their bodies.', '[Pumps] filter out bacteria.'],
  ],
  [
    'The vote failed after two members left.',
    ['The vote failed.', 'Two members left.', 'The vote failed after two members left.'],
  ],
])('keeps together what belongs together: %s', (text, wanted) => {
  expect(wordings(text)).toEqual(wanted);
});

it.each([
  'Copper fell 2.3% on Wednesday after the central bank said it could tighten again if demand recovers.',
  'Marsh, 58, who ran the spine unit until he was suspended in 2021, showed no emotion.',
  'His lawyer, Nadia Crewe, said Marsh would appeal and that the verdict made no sense.',
])('leaves no joint at the edge of a claim: %s', (text) => {
  for (const wording of wordings(text)) {
    expect(wording).not.toMatch(/^(?:that|and|but)\b/iu);
    expect(wording).not.toMatch(/\b(?:after|if|of|to|and|that)\.$/iu);
    expect(wording).not.toMatch(/^\w+ who /u);
  }
});

it('takes the mark of an agency for a label', () => {
  const { sentences, text } = analyze(
    'UPDATE 2-Copper slips as dollar gains\r\n\r\nCopper fell by 2 percent on Tuesday.\r\n',
  );
  expect(sentences.map(({ start, end, skipped }) => [text.slice(start, end), skipped?.reason])).toEqual([
    ['UPDATE 2-', 'label'],
    ['Copper slips as dollar gains', undefined],
    ['Copper fell by 2 percent on Tuesday.', undefined],
  ]);
});

it('keeps the first word of “So far”', () => {
  expect(wordings('So far, the team has counted 40 nests.')).toEqual([
    'So far, the team has counted 40 nests.',
  ]);
  expect(wordings('So the team counted 40 nests.')).toEqual(['The team counted 40 nests.']);
});

it.each([
  [
    'Although sales have picked up since June, Marlow had sold its ships at lower prices, according to Ed Rice.',
    ['Marlow had sold its ships at lower prices.', 'Sales have picked up since June.'],
  ],
  [
    'If the bid fails, the town will borrow, according to the mayor.',
    ['If the bid fails, the town will borrow.'],
  ],
  [
    'While rents have risen, wages have not, according to the bank.',
    ['While rents have risen, wages have not.'],
  ],
])('keeps the word that opens a clause before a remark: %s', (text, wanted) => {
  expect(wordings(text)).toEqual(wanted);
});
