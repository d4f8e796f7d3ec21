import { ADA, BO, CITATION, MARK, openFreshDesk, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
let articleId: number;
afterEach(() => desk.close());
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(SALE);
});

const rumour = () => desk.find(articleId, 'reportedly');
const deal = () => desk.find(articleId, 'This deal');
const SPECULATIVE = {
  ...MARK,
  status: 'speculative',
  reason: 'r',
  whose: 'Writer',
  decision: 'keep',
} as const;

async function mark(claim: { id: number; version: number }) {
  await desk.services.mark(claim.id, { ...SPECULATIVE, version: claim.version }, ADA);
}

async function splitInTwo(claim: { id: number; version: number }, ...parts: string[]) {
  const { made } = await desk.services.split(claim.id, claim.version, { parts, dropsRest: true }, BO);
  const [first, second] = await Promise.all(made.map((id) => desk.services.claimPage(id)));
  return { first: first!, second: second! };
}
const splitRumour = async () =>
  splitInTwo(
    await rumour(),
    'The harbour board has reportedly reached an agreement',
    'The harbour board [is] to sell the pier to Ostrey Holdings',
  );
const splitPassengers = async () =>
  splitInTwo(
    await desk.find(articleId, '612,000'),
    'The terminal has carried 612,000 passengers',
    'The terminal has carried passengers since the start of the year',
  );

test('a claim rests on the parts, and needs a recheck when one of them is contradicted', async () => {
  const { second } = await splitRumour();
  await mark(await deal());
  expect((await deal()).recheck).toBe(false);
  const { id, version, number } = second.claim;
  await desk.services.cite(id, version, { ...CITATION, stance: 'contradicts' }, '', BO);
  expect((await deal()).recheckWhy).toEqual([{ why: 'contradicted', claim: number }]);
  const { restsOn } = await desk.services.claimPage((await deal()).id);
  expect(restsOn.map(({ contradicted }) => contradicted)).toEqual([false, true]);
});

test('a claim that was marked before its ground was split needs a recheck, until that is taken back', async () => {
  await mark(await deal());
  const before = await rumour();
  const { first } = await splitRumour();
  expect((await deal()).recheckWhy).toEqual([{ why: 'withdrawn', claim: before.number }]);
  const { history, claim } = await desk.services.claimPage(before.id);
  expect(first.claim.withdrawn).toBe(false);
  await desk.services.undo(before.id, claim.version, history[0]!.id, BO);
  expect((await deal()).recheck).toBe(false);
});

test('a link can be taken off one part; taking the link’s making back frees both', async () => {
  const jobs = await desk.find(articleId, '200 jobs');
  const terminal = await desk.find(articleId, '612,000');
  const { actId } = await desk.services.linkRest(terminal.id, { on: jobs.number, because: 'same' }, ADA);
  const { first, second } = await splitPassengers();
  const groundsOf = async (id: number) =>
    (await desk.services.claimPage(id)).restsOn.map(({ number }) => number);
  expect(await groundsOf(first.claim.id)).toEqual([jobs.number]);
  await desk.services.unlinkRest(first.claim.id, jobs.number, 0, ADA);
  expect([await groundsOf(first.claim.id), await groundsOf(second.claim.id)]).toEqual([[], [jobs.number]]);
  await desk.services.undoDeskAct(articleId, actId, ADA);
  expect(await groundsOf(second.claim.id)).toEqual([]);
});

test('comments and open ends are on every part; a figure’s sheet is on the part that has the figure', async () => {
  const { id } = await desk.find(articleId, '612,000');
  await desk.services.comment(id, 'Same report as above?', BO);
  const left = {
    tried: 'Rang the board.',
    next: 'Ring again.',
    who: 'Bo',
    until: '',
    cannotBeSourced: false,
  };
  await desk.services.leaveOpen(id, left, 0, ADA);
  const sum = {
    operation: 'sum',
    inputs: [
      { label: 'spring', value: '600,000', source: 'Board' },
      { label: 'summer', value: '12,000', source: 'Board' },
    ],
  };
  await desk.services.workFigure(id, 0, sum, 0, ADA);
  const { first, second } = await splitPassengers();
  for (const { beside } of [first, second]) {
    expect(beside.comments.map(({ text, claimId }) => [text, claimId])).toEqual([
      ['Same report as above?', id],
    ]);
    expect(beside.open.end).toMatchObject({ tried: 'Rang the board.', by: 'Ada' });
  }
  expect(first.beside.figures.map(({ verdict }) => verdict?.holds)).toEqual([true]);
  expect(second.beside.figures.filter(({ working }) => working)).toEqual([]);

  const open = async () =>
    (await desk.services.lacking({ q: '', articleId, why: 'left-open', sort: 'article', page: 1 })).rows.map(
      ({ number }) => number,
    );
  expect(await open()).toEqual([first.claim.number, second.claim.number]);
  await desk.services.takeUp(first.claim.id, 0, BO);
  expect(await open()).toEqual([second.claim.number]);

  const { body } = await desk.services.report(articleId, 'markdown', '2026-06-02T09:00:00.000Z');
  expect(body.match(/Reckoned: sum of/g)).toHaveLength(1);
  expect(body.match(/Left open by Ada/g)).toHaveLength(1);
});

test('a conflict card has the parts in the claim’s place', async () => {
  const headline = await desk.find(articleId, 'nears');
  const { first, second } = await splitInTwo(headline, 'Harbour board nears deal', 'deal to sell pier');
  const { cards } = await desk.services.cardsPage(articleId);
  expect(cards[0]!.members.map(({ number }) => number)).toEqual([5, first.claim.number, second.claim.number]);
  expect((await desk.services.claimPage(second.claim.id)).beside.cards.map(({ key }) => key)).toEqual([
    cards[0]!.key,
  ]);
  await expect(
    desk.services.makeCard(
      articleId,
      { claims: [5, first.claim.number, second.claim.number], about: 'x', why: 'y' },
      BO,
    ),
  ).rejects.toMatchObject({ fields: { claims: expect.stringContaining('already') as string } });
});
