import { analyze } from '../../../src/claims/analyze';

const LEAD =
  'HAVEN, 12 May 2024 - The town lies on the coast. It has a small museum of fishing, a school and two churches, one of them in ruins.';

/** The claims that rest on another: "claim <- words -> what it rests on". */
function restsOf(...paragraphs: string[]): string[] {
  const { claims } = analyze(`Harbour news of the week\n\n${[LEAD, ...paragraphs].join('\n\n')}\n`);
  return claims.flatMap(({ wording, restsOn }) =>
    restsOn.map(
      ({ claim, because }) =>
        `${wording.slice(0, 24)} <- ${because} -> ${claims[claim]!.wording.slice(0, 24)}`,
    ),
  );
}

test.each([
  [
    ['The ferry line has reportedly reached an agreement with the bank.', 'This deal saves the harbour.'],
    'This deal',
  ],
  [['The ferry line has reportedly bought the pier.', 'The purchase saves the harbour.'], 'The purchase'],
  [['The mill may close.', 'The closure would cost 40 jobs.'], 'The closure'],
  [
    ['The line could merge with a rival.', 'The town is poor.', 'The merger would cost 40 jobs.'],
    'The merger',
  ],
  [
    ['The crew have reportedly decided to strike in May.', 'The walkout would stop the ferry.'],
    'The walkout',
  ],
  [
    ['The tax would bring in 4 million crowns, Ida Roos said. Tom Beck calls that figure a joke.'],
    'that figure',
  ],
  [['The pier may be closed until June. That would hurt the town.'], 'That'],
  [['The old pier may reopen in June.', 'The reopening would please the town.'], 'The reopening'],
  [['• The ferry line has reportedly leased a pier.', '• This clears the way for a night ferry.'], 'This'],
  [['The council reportedly wants a tax on ferries. The tax would hurt the town.'], 'The tax'],
  [['Divers reportedly failed to find the wreck. The failure has been kept secret.'], 'The failure'],
  [
    [
      'The ferry line is thinking of an appeal, Ida Roos said. Such an appeal would take a year, lawyers say.',
    ],
    'Such an appeal',
  ],
  [
    [
      'The bank has agreed to refund the fares, according to a letter. The refund would save the line, Ida Roos said.',
    ],
    'The refund',
  ],
])('%j', (paragraphs, because) => {
  expect(restsOf(...paragraphs).map((line) => line.split(' <- ')[1]?.split(' -> ')[0])).toContain(because);
});

test('a subject that two predicates share points back for both', () => {
  const lines = restsOf(
    'Nordline has reportedly sold the pier.',
    'The sale needs a permit and will take two years.',
  );
  expect(lines).toHaveLength(2);
});

test.each([
  [['The ferry line bought the pier.', 'The purchase saves the harbour.']],
  [['The mill may close.', 'The harbour is quiet.']],
  [['The company said that it would close the mill. The company expects the closure to save 40,000 crowns.']],
  [['The bank may approve the loan.', 'The ferry line needs the approval of the town.']],
  [['Ida Roos called it the hardest decision of the year.', 'The owners may fight the decision.']],
  [
    [
      'The lease clears the way for a night ferry, Ida Roos said.',
      'The harbour board criticised the approval.',
    ],
  ],
  [['The mill may close.', 'The old pier is shut.']],
  [['A man reportedly stole a boat.', 'The boat is old.']],
  [['The council wants a tax on ferries. The tax would hurt the town.']],
  [['The pier may be closed. This is what Ida Roos has always wanted.']],
])('nothing shaky is rested on in %j', (paragraphs) => {
  expect(restsOf(...paragraphs)).toEqual([]);
});
