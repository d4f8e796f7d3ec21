import type { AnalysedClaim } from '../../../src/domain/analysis';
import { analyze } from '../../../src/claims/analyze';

const LEAD =
  'HAVEN, 12 May 2024 - The town lies on the coast. It has a small museum of fishing, a school and two churches, one of them in ruins.';

/** The article's summary bullets stand behind its body, as news sites print them. */
function article(body: readonly string[], bullets: readonly string[]): string {
  return `Harbour news of the week\n\n${[LEAD, ...body].join('\n\n')}\n\nKey points\n\n${bullets.map((line) => `• ${line}`).join('\n')}\n`;
}

/** What the last bullet says again, and the changes as "what: words". */
function repeatOf(body: string, bullet: string): { original: string; changes: string[] } | null {
  const { claims } = analyze(article([body], [bullet]));
  const repeat: AnalysedClaim['repeats'] = claims.at(-1)!.repeats;
  if (repeat === null) return null;
  const changes = repeat.changes.map(({ what, words }) => `${what}: ${words}`);
  return { original: claims.find(({ id }) => id === repeat.claim)!.wording, changes };
}

test.each([
  [
    'The ferry line has reportedly reached a deal with Nordbank to use its pier.',
    'The ferry line reached a deal with Nordbank to use its pier.',
    ['hedge dropped: reportedly'],
  ],
  [
    'The new pier would double trade in the harbour, according to Ida Roos.',
    'The new pier would double trade in the harbour.',
    ['speaker dropped: according to Ida Roos'],
  ],
  [
    'The new ferry could help boost trade in the harbour.',
    'The new ferry will boost trade in the harbour.',
    ['hedge dropped: could', 'put more strongly: “could help boost” became “will boost”'],
  ],
  [
    'The ferry line lost 412 passengers in the storm.',
    'The ferry line lost 700 passengers in the storm.',
    ['number changed: “412” became “700”'],
  ],
  [
    'The ferry line opened the old pier on 3 May.',
    'The ferry line opened the old pier on 4 May.',
    ['date changed: “3 May” became “4 May”'],
  ],
  [
    'Trade in the harbour rose by 15 per cent to 92,000 tonnes.',
    'Trade in the harbour rose by a quarter to 92,000 tonnes.',
    ['number changed: “15 per cent” became “a quarter”'],
  ],
  [
    'Trade in the harbour rose by 25 per cent to 92,000 tonnes.',
    'Trade in the harbour rose by a quarter to 92,000 tonnes.',
    [],
  ],
  [
    'The ferry line carried almost 900 passengers to the island.',
    'The ferry line carried 900 passengers to the island.',
    ['approximation dropped: “almost 900” became “900”'],
  ],
  [
    'The ferry line bought the old pier from the county.',
    'The ferry line bought the old pier from the county.',
    [],
  ],
  ['The ferry line purchased the old pier.', 'The ferry line bought the pier.', []],
  ['The ferry line turned down an offer from Nordbank.', 'Ferry line rejected Nordbank offer.', []],
  ['Fares on the ferry will be frozen until 2027.', 'Ferry fares will not rise before 2027.', []],
  [
    'The old pier is scheduled to reopen in May.',
    'The old pier reopens in May.',
    ['hedge dropped: scheduled'],
  ],
  [
    '“We are not cutting a single job,” said Ida Roos.',
    'All workers keep their jobs.',
    ['speaker dropped: said Ida Roos'],
  ],
  ['The opposition said that the promise was not funded.', 'The opposition calls the promise unfunded.', []],
  ['The storm ruined 900 herring barrels in the harbour.', 'Storm destroys 900 barrels of herring.', []],
  [
    'The ferry line no longer sells tickets on board the Aurora.',
    'Ferry line stops selling tickets on board.',
    [],
  ],
  ['A crowd of 4,310 came to the launch of the lifeboat.', 'Turnout of 4,310 at lifeboat launch.', []],
  ['The keeper of the lighthouse will be tried in June.', 'Lighthouse keeper to be tried in June.', []],
  ['The ferry line has made an offer for the pier.', 'Ferry line offered to buy the pier.', []],
  ['The old pier will stay closed until May 2025.', 'The pier will reopen in May 2025.', []],
  [
    'The ferry line plans to close the old pier.',
    'The ferry line will close the old pier.',
    ['put more strongly: “plans to close” became “will close”'],
  ],
  [
    'The ferry line worked hard to boost trade in the harbour.',
    'The ferry line boosted trade in the harbour.',
    ['put more strongly: “worked hard to boost” became “boosted”'],
  ],
  [
    'The ferry line lifted trade in the harbour.',
    'The ferry line is trying to boost trade in the harbour.',
    ['put more weakly: “lifted” became “trying to boost”'],
  ],
  [
    'The ferry line helped to boost trade in the harbour.',
    'The ferry line boosted trade in the harbour.',
    ['put more strongly: “helped to boost” became “boosted”'],
  ],
  ['The ferry line tried to lift trade in the harbour.', 'Ferry line sought to boost harbour trade.', []],
  [
    'During his visit to the harbour, Jan Holt met with the owners of the ferry line.',
    'Jan Holt visited the harbour and the ferry line.',
    ['act changed: “met” became “visited”'],
  ],
  [
    'The ferry line repaired the old pier for the county.',
    'The ferry line bought the old pier for the county.',
    ['act changed: “repaired” became “bought”'],
  ],
  ['The ferry line saw a fall in trade with the islands.', 'Ferry trade with the islands fell.', []],
  ['Shares in the ferry line closed down 6.2% at 214p.', 'Ferry line shares fall 6.2%.', []],
  [
    'The ferry line bought the old pier from its owner.',
    'The ferry line bought the old pier from Jan Holt.',
    ['name added: Jan Holt'],
  ],
  ['Jan Holt sold the old pier to the ferry line.', 'The old pier was sold to the ferry line by Holt.', []],
  [
    "Ida Roos's company bought the old pier from the county.",
    'Ida Roos bought the old pier from the county.',
    ["actor changed: “Ida Roos's company” became “Ida Roos”"],
  ],
  [
    'The harbour master, Ida Roos, left the old pier to the town.',
    'The harbour master left the pier to the town.',
    [],
  ],
  [
    'The ferry line bought an old pier from the county.',
    'The ferry line bought a vital old pier from the county.',
    ['judgement added: vital'],
  ],
])('%s → %s', (body, bullet, changes) => {
  expect(repeatOf(body, bullet)?.changes).toEqual(changes);
});

test.each([
  ['The ferry line bought the old pier.', 'The ferry line did not buy the old pier.'],
  ['The ferry line bought the old pier.', 'Divers will inspect the pier in the north harbour next week.'],
  ['Ida Roos left the harbour on Monday.', 'Ida Roos visited the harbour.'],
  ['Fares on the ferry rose in May.', 'Fares on the ferry fell in May.'],
  ['The ferry line carried passengers to the island.', 'A bank lent the town money.'],
  ['Ferry company Nordline will sell two piers in May.', 'Nordline, a ferry operator'],
  [
    'If the bank refuses the loan, the ferry line would have to sell the pier.',
    'The ferry line will pay for the pier.',
  ],
  [
    'A trial in 2019 ran for three months in the harbour.',
    'The harbour ferry will run all night from March.',
  ],
])('%s is not said again by: %s', (body, bullet) => {
  expect(repeatOf(body, bullet)).toBeNull();
});

test('an elaboration in the body is no repeat', () => {
  const { claims } = analyze(
    `Harbour news of the week\n\n${LEAD}\n\nThe ferry line bought the old pier.\n\nThe pier was built of oak in the time of her grandfather.\n`,
  );
  expect(claims.map(({ repeats }) => repeats).filter((repeat) => repeat !== null)).toEqual([]);
});
