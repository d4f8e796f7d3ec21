import { ADA, BO, CITATION, MARK, openFreshDesk, type FreshDesk } from '../fresh-desk';

/** Our own words: a headline that drops the hedge, and a summary that says the same as the body. */
const BRIDGE = `Council buys old bridge

- The council sold 14 boats in March.

The council has reportedly bought the old bridge in Skelder. The council sold 14 boats in March.
`;

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(BRIDGE);
});
afterEach(() => desk.close());

const claimsOf = async () => (await desk.services.articlePage(articleId, {})).claims;

/** The numbers of a claim and of the one that it repeats, by words of the repeat. */
async function pair(words: string) {
  const repeat = (await claimsOf()).find((claim) => claim.wording.includes(words) && claim.repeats)!;
  return { repeat: repeat.number, body: repeat.repeats!.claim };
}
const byNumber = async (number: number) => (await claimsOf()).find((claim) => claim.number === number)!;

async function source(number: number, times = 1) {
  for (let i = 0; i < times; i++) {
    const { id, version } = await byNumber(number);
    await desk.services.cite(id, version, { ...CITATION, locator: `p. ${i + 1}` }, '', ADA);
  }
}

test('claims that say the same stand in groups with what each changed', async () => {
  const { groups } = await desk.services.groupsPage(articleId);
  const { repeat, body } = await pair('buys old bridge');
  const group = groups.find((one) => one.original === body)!;
  expect(group.repeats.find((one) => one.number === repeat)!.changes.map(({ what }) => what)).toContain(
    'hedge dropped',
  );
});

test('a quote or place that was kept with a reason goes along with it', async () => {
  const { repeat, body } = await pair('buys old bridge');
  await source(body);
  const { id, version } = await byNumber(body);
  const sourceId = (await desk.services.claimPage(id)).citations[0]!.source.id;
  await desk.services.pasteCopy(sourceId, 'The council bought the bridge.', ADA);
  const known = { ...CITATION, sourceId, sourceTitle: '', sourceRank: '' };
  const absent = { ...known, quote: 'Boats for all.', quoteReason: 'Only in print.' };
  const elsewhere = {
    ...{ ...known, quote: 'bought the bridge', locator: 'para. 8' },
    placeReason: 'As printed.',
  };
  const { version: next } = await desk.services.cite(id, version, absent, '', ADA);
  await desk.services.cite(id, next, elsewhere, '', ADA);
  await desk.services.carryEvidence(articleId, { from: body, to: [repeat], status: false }, ADA);
  const { citations } = await desk.services.claimPage((await byNumber(repeat)).id);
  expect(citations.flatMap(({ quoteReason, placeReason }) => [quoteReason ?? placeReason])).toEqual(
    expect.arrayContaining(['Only in print.', 'As printed.']),
  );
});

test('evidence goes to the others in one act, once, and comes back in one', async () => {
  const { repeat, body } = await pair('buys old bridge');
  await source(body, 2);
  const carried = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: false },
    ADA,
  );
  expect(carried).toMatchObject({ given: [{ number: repeat, cited: 2, isMarked: false }], refused: [] });
  expect((await byNumber(repeat)).citationCount).toBe(2);
  const again = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: false },
    ADA,
  );
  expect(again).toEqual({ actId: null, given: [], refused: [] });
  await desk.services.undoDeskAct(articleId, carried.actId!, BO);
  expect((await byNumber(repeat)).citationCount).toBe(0);
  expect((await byNumber(body)).citationCount).toBe(2);
});

test('a status does not go where the force differs, and the desk says why; the evidence does', async () => {
  const { repeat, body } = await pair('buys old bridge');
  await source(body);
  const { id, version } = await byNumber(body);
  await desk.services.mark(
    id,
    { ...MARK, status: 'speculative', reason: 'r', whose: 'w', decision: 'keep', version },
    ADA,
  );
  const { given, refused } = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: true },
    ADA,
  );
  expect(given).toEqual([{ number: repeat, cited: 1, isMarked: false }]);
  expect(refused[0]!.says).toContain('drops the hedge “reportedly”');
  expect((await byNumber(repeat)).status).toBe('unverified');
});

test('where the words are equally strong the status goes along', async () => {
  const { repeat, body } = await pair('14 boats');
  await source(body);
  const { id, version } = await byNumber(body);
  await desk.services.mark(id, { ...MARK, status: 'sourced', version }, ADA);
  const { given, actId } = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: true },
    BO,
  );
  expect(given).toEqual([{ number: repeat, cited: 1, isMarked: true }]);
  expect(await byNumber(repeat)).toMatchObject({ status: 'sourced', touchedBy: 'Bo' });
  await desk.services.undoDeskAct(articleId, actId!, BO);
  expect(await byNumber(repeat)).toMatchObject({ status: 'unverified', citationCount: 0 });
});

test('nor where the two stand on an open conflict card', async () => {
  const { repeat, body } = await pair('14 boats');
  await source(body);
  const { id, version } = await byNumber(body);
  await desk.services.mark(id, { ...MARK, status: 'sourced', version }, ADA);
  const card = { claims: [body, repeat], about: 'the sale', why: 'One says March.' };
  await desk.services.makeCard(articleId, card, BO);
  const { refused } = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: true },
    ADA,
  );
  expect(refused[0]!.says).toContain('both stand on the open conflict card about “the sale”');
  expect((await byNumber(repeat)).status).toBe('unverified');
});

test('what was done to a claim since is not taken back with it', async () => {
  const { repeat, body } = await pair('14 boats');
  await source(body);
  const { actId } = await desk.services.carryEvidence(
    articleId,
    { from: body, to: [repeat], status: false },
    ADA,
  );
  const { id, version } = await byNumber(repeat);
  await desk.services.note(id, version, 'Looked at it.', BO);
  await expect(desk.services.undoDeskAct(articleId, actId!, ADA)).rejects.toMatchObject({
    fields: { act: expect.stringContaining(`claim ${repeat}`) as string },
  });
  expect((await byNumber(repeat)).citationCount).toBe(1);
});

test.each([
  ['nobody to give to', { to: [] as number[], status: false }, 'to'],
  ['nothing to give', { to: [1, 2, 3, 4], status: false }, 'from'],
])('is refused: %s', async (_what, input, field) => {
  const { body } = await pair('14 boats');
  await expect(desk.services.carryEvidence(articleId, { from: body, ...input }, ADA)).rejects.toMatchObject({
    fields: { [field]: expect.any(String) as string },
  });
});
