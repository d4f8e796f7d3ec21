import { InvalidInputError, NotFoundError, StaleVersionError } from '../../src/domain/errors';
import { inputOf } from '../../src/domain/source-input';
import { ADA, BO, CITATION, MARK, openFreshDesk, type FreshDesk } from './fresh-desk';

/** Our own words: a summary that says the same as the body. */
const BRIDGE = `Council buys old bridge

- The council sold 14 boats in March.

The council has reportedly bought the old bridge in Skelder. The council sold 14 boats in March.
`;

let desk: FreshDesk;
let article: number;
let claim: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  article = await desk.add(BRIDGE);
  claim = (await claims()).find(({ wording, repeats }) => wording.includes('14 boats') && !repeats)!.id;
});
afterEach(() => desk.close());

const claims = async () => (await desk.services.articlePage(article, {})).claims;
const page = (id = claim) => desk.services.claimPage(id);
const cite = async (change: Partial<typeof CITATION> = {}, id = claim) => {
  const { version } = (await page(id)).claim;
  await desk.services.cite(id, version, { ...CITATION, ...change }, '', ADA);
  return (await page(id)).citations.at(-1)!.id;
};
const mark = async (change: Partial<typeof MARK> = {}, id = claim) => {
  const { version } = (await page(id)).claim;
  return desk.services.mark(id, { ...MARK, status: 'sourced', version, ...change }, ADA);
};
const withdraw = async (citation: number, everywhere = false) => {
  const { version } = (await page()).claim;
  return desk.services.withdrawCitation(claim, version, citation, { reason: 'Of 2025.', everywhere }, BO);
};
const undo = async () => {
  const { claim: now, undoable } = await page();
  return desk.services.undo(claim, now.version, undoable!.id, ADA);
};

test('an early citation is withdrawn by itself, whatever was done since, and comes back', async () => {
  const first = await cite();
  const second = await cite({ sourceTitle: 'Minutes of March', locator: 'p. 1' });
  await mark();
  await desk.services.note(claim, 4, 'Asked the clerk.', ADA);
  await withdraw(first);
  const { claim: now, citations, history } = await page();
  expect(citations.map(({ id }) => id)).toEqual([second]);
  expect(now).toMatchObject({ status: 'sourced', recheck: false, lacks: false, citationCount: 1 });
  expect(now.sources).toEqual({ primary: 1, secondary: 0 });
  expect(history[0]).toMatchObject({
    act: 'uncited',
    by: 'Bo',
    says: 'withdrew the citation of “Staff register 2026” (supports): Of 2025.',
  });
  expect(history.find(({ act }) => act === 'cited')!.says).toContain('cited “');
  await undo();
  const back = await page();
  expect(back.citations.map(({ id }) => id)).toEqual([first, second]);
  expect(back.claim.sources).toEqual({ primary: 2, secondary: 0 });
  await withdraw(first);
  expect((await page()).citations).toHaveLength(1);
});

test('where too little is left, the status stays as it was marked and needs a recheck that says why', async () => {
  const only = await cite();
  await mark();
  const before = (await desk.services.listArticles())[0]!.counts;
  await withdraw(only);
  const why = [{ why: 'uncited', claim: null, source: 'Staff register 2026' }];
  expect((await page()).claim).toMatchObject({
    status: 'sourced',
    recheck: true,
    lacks: true,
    recheckWhy: why,
  });
  const { counts } = (await desk.services.listArticles())[0]!;
  expect([counts.recheck, counts.lacks]).toEqual([before.recheck + 1, before.lacks + 1]);
  const query = { q: '', articleId: article, why: 'recheck', sort: 'worth', page: 1 } as const;
  expect((await desk.services.lacking(query)).rows).toMatchObject([{ id: claim, recheckWhy: why }]);
  expect((await desk.services.search('posts')).map(({ claimId }) => claimId)).not.toContain(claim);
  await undo();
  expect((await page()).claim).toMatchObject({ recheck: false, lacks: false, recheckWhy: [] });
  await withdraw(only);
  await cite({ sourceTitle: 'Harbour log', quote: 'Sold: 14 boats.' });
  expect((await page()).claim.recheck).toBe(true);
  await mark();
  expect((await page()).claim).toMatchObject({ status: 'sourced', recheck: false });
});

test('a citation that came along with its mark goes alone', async () => {
  await mark({ citation: CITATION });
  await withdraw((await page()).citations[0]!.id);
  expect((await page()).claim).toMatchObject({ status: 'sourced', recheck: true, citationCount: 0 });
});

test('two releases of one wire are one origin: the loss of one leaves as much as before', async () => {
  const wire = {
    sourceRank: 'secondary',
    quote: 'The council sold 14 boats in March, its clerk told Reuters.',
  };
  const [first] = [
    await cite({ ...wire, sourceTitle: 'Tide' }),
    await cite({ ...wire, sourceTitle: 'Gull' }),
  ];
  await mark({ few: 'The wire spoke with the clerk.' });
  await withdraw(first);
  expect((await page()).claim.recheck).toBe(false);
});

test('what contradicted the claim, and what fell with it, stand again', async () => {
  const against = await cite({ stance: 'contradicts' });
  const other = (await desk.find(article, 'bought the old bridge')).id;
  const { number } = (await page()).claim;
  await desk.services.linkRest(other, { on: number, because: 'the sale' }, ADA);
  await desk.services.mark(
    other,
    { ...MARK, status: 'speculative', reason: 'r', whose: 'w', decision: 'keep', version: 1 },
    ADA,
  );
  const second = await cite({ stance: 'contradicts', locator: 'p. 9' });
  expect((await page(other)).claim.recheckWhy).toEqual([{ why: 'contradicted', claim: number }]);
  await withdraw(second);
  await withdraw(against);
  expect((await page()).claim.contradicted).toBe(false);
  expect((await page(other)).claim.recheck).toBe(false);
});

describe('claims that cite the same words', () => {
  let repeat: number;
  beforeEach(async () => {
    const { number } = (await page()).claim;
    const one = (await claims()).find(({ repeats }) => repeats?.claim === number)!;
    repeat = one.id;
    await cite();
    await mark();
    await desk.services.carryEvidence(article, { from: number, to: [one.number], status: true }, ADA);
  });
  const first = async () => (await page()).citations[0]!.id;

  test('are named on the page', async () => {
    const { citedAlso } = await page();
    expect([...citedAlso]).toEqual([[await first(), [(await page(repeat)).claim.number]]]);
  });

  test('keep theirs where only one is withdrawn', async () => {
    await withdraw(await first());
    expect((await page(repeat)).claim).toMatchObject({ citationCount: 1, recheck: false });
    expect((await page()).claim.recheck).toBe(true);
  });

  test('lose it in the same act, which is taken back whole', async () => {
    await withdraw(await first(), true);
    for (const id of [claim, repeat]) {
      expect((await page(id)).claim).toMatchObject({ status: 'sourced', citationCount: 0, recheck: true });
    }
    const { lines } = await desk.services.historyPage(article, 1);
    const numbers = [(await page()).claim.number, (await page(repeat)).claim.number];
    expect(lines[0]!.says).toContain('withdrew the citation of “Staff register 2026”');
    expect([...lines[0]!.claims].sort()).toEqual(numbers.sort());
    await undo();
    for (const id of [claim, repeat]) {
      expect((await page(id)).claim).toMatchObject({ citationCount: 1, recheck: false });
    }
  });
});

test('the source’s page and the library count it no more', async () => {
  const id = await cite();
  const source = (await page()).citations[0]!.source.id;
  await withdraw(id);
  expect((await desk.services.sourcePage(source)).uses).toEqual([]);
  expect((await desk.services.listSources()).find((one) => one.id === source)!.uses).toBe(0);
});

test('a split takes only the citations along that stand', async () => {
  const id = await cite();
  await cite({ locator: 'p. 9' });
  await withdraw(id);
  const { version } = (await page()).claim;
  const parts = ['The council sold 14 boats', 'The council sold in March'];
  const { made } = await desk.services.split(claim, version, { parts, dropsRest: true }, ADA);
  expect((await page(made[0])).citations.map(({ locator }) => locator)).toEqual(['p. 9']);
});

test('the report prints it as no evidence, and tells that it was withdrawn', async () => {
  const id = await cite({ quote: 'Words that were misread.' });
  await mark();
  await withdraw(id);
  const at = '2026-06-02T09:00:00.000Z';
  const { claims: told, references } = await desk.services.reportFindings(article, at);
  const one = told.find((own) => own.id === claim)!;
  expect(one).toMatchObject({ citations: [], status: 'sourced', recheck: true, notes: [] });
  expect(one.acts.map(({ says }) => says)).toEqual([
    'cited “Staff register 2026” (supports)',
    'marked it sourced',
    'withdrew the citation of “Staff register 2026” (supports): Of 2025.',
  ]);
  expect(references.list).toEqual([]);
  for (const format of ['html', 'markdown', 'csv'] as const) {
    const { body } = await desk.services.report(article, format, at);
    expect(body).not.toContain('Words that were misread.');
    expect(body).toContain('withdrew the citation of “Staff register 2026” (supports): Of 2025.');
    expect(body).toContain('The citation of “Staff register 2026” was withdrawn, and too little is left');
  }
});

describe('is refused', () => {
  test('without a reason, twice, from an old page, of another claim’s citation', async () => {
    const id = await cite();
    const act = (citation: number, version: number, reason = 'x', of = claim) =>
      desk.services.withdrawCitation(of, version, citation, { reason, everywhere: false }, ADA);
    await expect(act(id, 2, '  ')).rejects.toMatchObject({
      fields: { reason: expect.any(String) as string },
    });
    await expect(act(id, 1)).rejects.toThrow(StaleVersionError);
    await expect(act(999, 2)).rejects.toThrow(NotFoundError);
    await expect(act(id, 1, 'x', (await desk.find(article, 'bridge')).id)).rejects.toThrow(NotFoundError);
    await act(id, 2);
    await expect(act(id, 3)).rejects.toThrow(InvalidInputError);
  });

  test('on a claim that was dropped', async () => {
    const id = await cite();
    await desk.services.drop(claim, 2, 'A figure of speech.', ADA);
    await expect(withdraw(id)).rejects.toMatchObject({ fields: { claim: expect.any(String) as string } });
  });
});

describe('what is recorded of a source', () => {
  const record = async (id: number, rank: string) => {
    const { record: known } = await desk.services.libraryPage(id);
    await desk.services.changeSource(id, { ...inputOf(known), rank }, ADA);
  };

  test('a primary source that turns out secondary: the claim needs a recheck, until it is taken for primary again', async () => {
    await cite();
    await mark();
    const source = (await page()).citations[0]!.source.id;
    await record(source, 'secondary');
    expect((await page()).claim).toMatchObject({
      status: 'sourced',
      recheck: true,
      lacksWhy: 'recheck',
      recheckWhy: [{ why: 'source', claim: null }],
    });
    await record(source, 'primary');
    expect((await page()).claim).toMatchObject({ recheck: false, lacks: false });
  });

  test('three papers of which two are one work: the claim needs a recheck, until they are separate again', async () => {
    const paper = (title: string) =>
      cite({
        sourceRank: 'secondary',
        sourceTitle: title,
        sourceBy: title,
        quote: `${title} saw 14 boats go.`,
      });
    for (const title of ['Tide', 'Gull', 'Buoy']) await paper(title);
    await mark();
    const [first, second] = (await page()).citations.map(({ source }) => source.id);
    await desk.services.mergeSource(first!, second!, ADA);
    expect((await page()).claim.recheckWhy).toEqual([{ why: 'source', claim: null }]);
    await desk.services.separateSource(first!, ADA);
    expect((await page()).claim.recheck).toBe(false);
  });

  test('touches no mark that was made with a reason for few, nor any other status', async () => {
    await cite();
    await mark({ few: 'The clerk kept it.' });
    const source = (await page()).citations[0]!.source.id;
    await record(source, 'secondary');
    expect((await page()).claim.recheck).toBe(false);
    await mark({ status: 'speculative', reason: 'r', whose: 'w', decision: 'keep' });
    expect((await page()).claim.recheck).toBe(false);
  });
});
