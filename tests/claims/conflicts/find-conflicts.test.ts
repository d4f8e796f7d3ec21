import { analyze } from '../../../src/claims/analyze';

const LEAD =
  'HAVEN, 12 May 2024 - The town lies on the coast. It has a small museum of fishing, a school and two churches, one of them in ruins.';

/** The conflicts of an article of these paragraphs: why, and the claims as sentences. */
function conflictsOf(...paragraphs: string[]): { why: string; claims: string[] }[] {
  const { claims, conflicts } = analyze(
    `Harbour news of the week\n\n${[LEAD, ...paragraphs].join('\n\n')}\n`,
  );
  return conflicts.map(({ why, claims: ids }) => ({
    why,
    claims: ids.map((id) => claims.find((claim) => claim.id === id)!.wording),
  }));
}

test('claims that say how far one thing has got stand on one card', () => {
  const [conflict, ...others] = conflictsOf(
    'The port nears approval for its tunnel licence.',
    'The ruling clears a final hurdle for the tunnel.',
    'The opening of the tunnel now appears imminent.',
  );
  expect(others).toEqual([]);
  expect(conflict?.claims).toHaveLength(3);
  expect(conflict?.why).toContain('“nears”');
  expect(conflict?.why).toContain('“imminent”');
});

test('two dates for what happens once', () => {
  const [conflict] = conflictsOf('The bridge was opened in 1878.', 'The stone bridge was opened in 1887.');
  expect(conflict?.why).toBe('They date it differently: “1878”, “1887”.');
});

test('a claim and its denial', () => {
  const [conflict] = conflictsOf(
    'The owner warned the harbour council of the cracks.',
    'The owner never warned the harbour council of the cracks.',
  );
  expect(conflict?.why).toBe('One says that it is so, the other that it is not.');
});

test('a bare denial of what is told at length', () => {
  const [conflict, ...others] = conflictsOf(
    'Two people said that a rival, Norra, had offered two million crowns in December. Nordline said that Norra had made no offer.',
  );
  expect(others).toEqual([]);
  expect(conflict?.why).toBe('One says that it is so, the other that it is not.');
});

test('what will not be is no denial of what was', () => {
  expect(conflictsOf('Fares on the ferry rose in the spring.', 'Fares on the ferry will not rise.')).toEqual(
    [],
  );
});

test('all of a speech that is denied stands on the card', () => {
  const [conflict] = conflictsOf(
    '“The board hid it,” Ida Roos said, “and the mayor knew it. The letter lay in a drawer. It lay there for a year.” The board denies this.',
  );
  expect(conflict?.claims).toHaveLength(5);
});

test('whose account is rejected', () => {
  const found = conflictsOf(
    'Ferry company Nordline said that fares had been too low. Ida Roos is tired, her brother said. Tom Beck rejected the company’s account.',
  );
  expect(found.map(({ claims }) => claims)).toEqual([
    ['Fares [of Nordline] had been too low.', 'Tom Beck rejected the company [Nordline]’s account.'],
  ]);
});

test('two people who date one thing differently', () => {
  const [conflict, ...others] = conflictsOf(
    'The crew were told of the leak on Wednesday, Ida Roos said.',
    'Tom Beck said that the crew were told of the leak on Tuesday.',
  );
  expect(others).toEqual([]);
  expect(conflict?.why).toBe('They date it differently: “Wednesday”, “Tuesday”.');
});

test('what one says in few words another denies at once', () => {
  const [conflict, ...others] = conflictsOf(
    '“It was never a collision,” Ida Roos said. The pilot, Tom Beck, said that there had been a heavy collision.',
  );
  expect(others).toEqual([]);
  expect(conflict?.why).toBe('One says that it is so, the other that it is not.');
});

test('an account that is rejected as his', () => {
  const [conflict] = conflictsOf(
    'The pier had been rotten for ten years, Tom Beck said. The harbour board rejected his account.',
  );
  expect(conflict?.why).toBe('One says that it is so, the other denies it: “rejected his account”.');
});

test('a denial stands on a card only with what it denies', () => {
  const found = conflictsOf(
    'Ida Roos said that the line had dropped its plans for a pier. Fares may drop in June, Tom Beck said. The line denied that any plans had been dropped.',
  );
  expect(found.flatMap(({ claims }) => claims)).not.toContainEqual(expect.stringContaining('Fares'));
  expect(found).toHaveLength(1);
});

test('figures that somebody disputes', () => {
  const [conflict] = conflictsOf(
    'The leak cost the town 40,000 crowns, Ida Roos said. The harbour board disputes the figures.',
  );
  expect(conflict?.why).toBe('One says that it is so, the other denies it: “disputes the figures”.');
  expect(conflict?.claims).toHaveLength(2);
});

test('a denial that says what it denies', () => {
  const [conflict, ...others] = conflictsOf(
    'The bank warned the harbour board in March. The harbour board denies that the bank warned it.',
  );
  expect(others).toEqual([]);
  expect(conflict?.why).toBe(
    'One says that it is so, the other denies it: “The harbour board denies that the bank warned it”.',
  );
});

test('two people whose figures differ, though only one of them says when', () => {
  const [conflict] = conflictsOf(
    'The bank says that the pier lost 40 boats in the storm of May 2021. Ida Roos says that the pier lost 15 boats in the storm.',
  );
  expect(conflict?.why).toBe('They give different figures: “40”, “15”.');
});

test('different figures for one act', () => {
  const [conflict] = conflictsOf(
    'The storm killed 12 sailors in the harbour.',
    'In the harbour the storm killed 30 sailors.',
  );
  expect(conflict?.why).toBe('They give different figures: “12”, “30”.');
});

/** What the first conflict of an article of these paragraphs is about. */
function aboutOf(...paragraphs: string[]): string | undefined {
  return analyze(`Harbour news of the week\n\n${[LEAD, ...paragraphs].join('\n\n')}\n`).conflicts[0]?.about;
}

test('what a card is about, in words of the article', () => {
  expect(
    aboutOf(
      'The port nears approval for its new tunnel licence.',
      'The ruling clears a final hurdle for the new tunnel.',
      'The opening of the tunnel now appears imminent.',
    ),
  ).toBe('tunnel');
  expect(
    aboutOf('The port nears approval for its ferry tunnel.', 'The ferry tunnel now appears imminent.'),
  ).toBe('ferry tunnel');
  expect(
    aboutOf('The storm killed 12 sailors in the harbour.', 'In the harbour the storm killed 30 sailors.'),
  ).toBe('The storm killed');
  expect(
    aboutOf('The bank warned the harbour board in March. The harbour board denies that the bank warned it.'),
  ).toBe('The bank warned the harbour board in March');
});

test.each([
  ['growth in two years', ['Sales of herring rose 3% in 2021.', 'Sales of herring rose 9% in 2022.']],
  ['rounding', ['The storm killed 412 sheep.', 'The storm killed about 410 sheep.']],
  ['a rate and a sum', ['Ida Roos pays back 150 crowns a month.', 'Ida Roos paid back 11,000 crowns.']],
  ['then and in time to come', ['The pier cost 180,000 crowns.', 'The pier will cost 900,000 crowns.']],
  ['a denial of nothing said', ['The bank closed. The board denies that it was warned.']],
  ['one degree only', ['The port nears approval for its tunnel.', 'The tunnel is a step closer.']],
  ['two things', ['The port nears approval for its tunnel.', 'The museum cleared a final hurdle on Monday.']],
  ['a place nearby', ['The station near the harbour is shut.', 'The harbour opens in May.']],
])('no card for %s', (_, paragraphs) => {
  expect(conflictsOf(...paragraphs)).toEqual([]);
});
