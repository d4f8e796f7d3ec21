import { StaleActError } from '../../../src/domain/errors';
import { ADA, BO, CITATION, MARK, openFreshDesk, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(SALE);
});
afterEach(() => desk.close());

const rumour = () => desk.find(articleId, 'reportedly');
const deal = () => desk.find(articleId, 'This deal');
const jobs = () => desk.find(articleId, '200 jobs');

const SPECULATIVE = {
  ...MARK,
  status: 'speculative',
  reason: 'Nobody is named.',
  whose: 'Writer',
  decision: 'keep',
} as const;

async function speculate(claim: { id: number; version: number }) {
  await desk.services.mark(claim.id, { ...SPECULATIVE, version: claim.version }, ADA);
}
async function fall() {
  const { id, version } = await rumour();
  return desk.services.mark(id, { ...MARK, status: 'unverified', version }, BO);
}

test('the claim page shows what it rests on with what that is worth, and what it carries', async () => {
  const { restsOn } = await desk.services.claimPage((await deal()).id);
  expect(restsOn).toMatchObject([
    { number: 2, hedges: ['reportedly'], contradicted: false, because: 'This deal', by: null },
  ]);
  const { beside: below } = await desk.services.claimPage((await rumour()).id);
  expect(below.carries.map(({ because }) => because)).toContain('The agreement');
});

test('when a claim goes back to unverified, all that was vouched for and rests on it needs a recheck', async () => {
  await speculate(await rumour());
  await speculate(await deal());
  const before = (await desk.services.listArticles())[0]!.counts;
  await fall();
  expect(await deal()).toMatchObject({
    recheck: true,
    lacks: true,
    lacksWhy: 'recheck',
    recheckWhy: [{ why: 'unverified', claim: 2 }],
    status: 'speculative',
  });
  expect(await jobs()).toMatchObject({ recheck: false, status: 'unverified' });
  const after = (await desk.services.listArticles())[0]!.counts;
  expect([after.recheck, after.lacks]).toEqual([before.recheck + 1, before.lacks + 2]);
  const { rows } = await desk.services.lacking({ q: '', articleId, why: 'recheck', sort: 'worth', page: 1 });
  expect(rows.map((row) => [row.number, row.recheckWhy])).toEqual([[3, [{ why: 'unverified', claim: 2 }]]]);
});

test('a fall that is taken back lifts the recheck, and so does a new mark', async () => {
  await speculate(await rumour());
  await speculate(await deal());
  const { version, reviewId } = await fall();
  await desk.services.undo((await rumour()).id, version, reviewId, BO);
  expect(await deal()).toMatchObject({ recheck: false, recheckWhy: [], lacks: false });
  await fall();
  expect((await deal()).recheck).toBe(true);
  await speculate(await deal());
  expect(await deal()).toMatchObject({ recheck: false, lacks: false, lacksWhy: null });
});

test('a citation against it reopens what rests on it; one for it does not', async () => {
  await speculate(await deal());
  const cite = async (stance: 'supports' | 'contradicts') => {
    const { id, version } = await rumour();
    await desk.services.cite(id, version, { ...CITATION, stance }, '', ADA);
  };
  await cite('supports');
  expect((await deal()).recheck).toBe(false);
  await cite('contradicts');
  expect((await deal()).recheckWhy).toEqual([{ why: 'contradicted', claim: 2 }]);
});

test('a reviewer adds a link; the new ground counts at once, and taking the link back lifts it', async () => {
  const passengers = await desk.find(articleId, '612,000');
  await speculate(await rumour());
  await speculate(passengers);
  await fall();
  const { actId } = await desk.services.linkRest(passengers.id, { on: 2, because: 'Same letter' }, ADA);
  expect((await desk.find(articleId, '612,000')).recheckWhy).toEqual([{ why: 'unverified', claim: 2 }]);
  await desk.services.undoDeskAct(articleId, actId, ADA);
  expect((await desk.find(articleId, '612,000')).recheck).toBe(false);
});

test('a reviewer removes the engine’s link; what falls then reopens nothing', async () => {
  await speculate(await rumour());
  const { id } = await deal();
  await speculate(await deal());
  const { actId } = await desk.services.unlinkRest(id, 2, 0, ADA);
  await fall();
  expect((await deal()).recheck).toBe(false);
  await expect(desk.services.unlinkRest(id, 2, 0, BO)).rejects.toThrow(StaleActError);
  await desk.services.undoDeskAct(articleId, actId, ADA);
  expect((await deal()).recheck).toBe(true);
  await expect(desk.services.undoDeskAct(articleId, actId, ADA)).rejects.toThrow('Only the latest act');
});

test('the report prints what a claim rests on and why it needs a recheck', async () => {
  await speculate(await rumour());
  await speculate(await deal());
  await fall();
  const { body } = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(body).toContain('Claim 2, on which it rests, went back to unverified');
  expect(body).toContain('Rests on 2 (“reportedly”, said by nobody named): This deal');
});
