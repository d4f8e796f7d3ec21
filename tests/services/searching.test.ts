import { EMPTY_MARK } from '../../src/domain/review';
import { ADA, CITATION, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

const BO = { name: 'Bo Lind' };

let desk: FreshDesk;
let pier: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  pier = await desk.add(PIER);
});
afterEach(() => desk.close());

/** What a search finds of each claim: the places, and the words that are highlighted there. */
const search = async (q: string) =>
  (await desk.services.search(q)).map(({ claimId, pieces, titlePieces, excerpts }) => {
    const hits = (of: typeof pieces) => of.filter(({ isHit }) => isHit).map(({ text }) => text);
    const where = excerpts.map((one) => `${one.where}: ${hits(one.pieces).join('/')}`);
    return { claimId, wording: hits(pieces), title: hits(titlePieces), where };
  });
const passengers = () => desk.find(pier, '612,000');
const WHO = { who: 'Lotte Varga', until: '', cannotBeSourced: false };

test('what stands beside a claim is found: comments, what was left open, working sheets', async () => {
  const { id } = await passengers();
  await desk.services.comment(id, 'Does the dirigible count as a boat?', BO);
  await desk.services.leaveOpen(id, { tried: 'Rang the zeppelin yard', next: 'Write', ...WHO }, 0, BO);
  const inputs = [
    { label: 'Airships moored', value: '4', source: 'Gondola ledger' },
    { label: 'Boats', value: '9', source: 'Harbour book' },
  ];
  await desk.services.workFigure(id, 0, { operation: 'sum', inputs }, 0, BO);
  const none = { claimId: id, wording: [], title: [] };
  expect(await search('dirigible')).toEqual([{ ...none, where: ['comment: dirigible'] }]);
  expect(await search('zeppelin yards')).toEqual([{ ...none, where: ['left-open: zeppelin/yard'] }]);
  expect(await search('varga')).toEqual([{ ...none, where: ['left-open: Varga'] }]);
  expect(await search('gondola')).toEqual([{ ...none, where: ['figure: Gondola'] }]);
});

test('words may stand in different places of one claim', async () => {
  const { id } = await passengers();
  await desk.services.note(id, 1, 'The purser remembers otherwise.', ADA);
  await desk.services.cite(id, 2, { ...CITATION, quote: 'Counted by the stoker.' }, '', ADA);
  await desk.services.comment(id, 'Ask the bosun.', BO);
  const [hit] = await search('612,000 purser stoker bosun');
  expect(hit).toMatchObject({ claimId: id, where: ['quote: stoker', 'note: purser', 'comment: bosun'] });
  expect(hit!.wording.length).toBeGreaterThan(0);
  expect(await search('purser helmsman')).toEqual([]);
});

test('what was taken back or taken up again is not found; a resolved comment is', async () => {
  const { id } = await passengers();
  const first = await desk.services.comment(id, 'A walrus?', BO);
  await desk.services.comment(id, 'A narwhal?', BO);
  await desk.services.settleComment(id, 2, 'resolved', first.actId + 1, ADA);
  await desk.services.undoDeskAct(pier, first.actId, BO);
  expect(await search('walrus')).toEqual([]);
  expect(await search('narwhal')).toHaveLength(1);
  const left = { tried: 'Asked the porpoise board', next: 'Wait', ...WHO };
  const open = await desk.services.leaveOpen(id, left, 0, BO);
  expect(await search('porpoise')).toHaveLength(1);
  await desk.services.takeUp(id, open.actId, BO);
  expect(await search('porpoise')).toEqual([]);
});

test('what stood beside a claim is found at those that it was split into', async () => {
  const { id, version, wording } = await passengers();
  await desk.services.comment(id, 'Which ledger?', BO);
  const words = wording.replace(/\.$/, '').split(' ');
  const parts = [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
  const { made } = await desk.services.split(id, version, { parts, dropsRest: true }, ADA);
  expect((await search('ledger')).map(({ claimId }) => claimId)).toEqual(made);
});

test('the list of claims and that of what lacks a source show where the words are', async () => {
  const { id } = await passengers();
  await desk.services.comment(id, 'Does the dirigible count?', BO);
  const query = { q: 'dirigible', articleId: null, why: '', sort: 'worth', page: 1 } as const;
  const { rows, matching } = await desk.services.lacking(query);
  expect([rows.map((row) => row.id), matching]).toEqual([[id], 1]);
  expect(rows[0]!.excerpts[0]!.pieces).toContainEqual({ text: 'dirigible', isHit: true });
});

test('what a mark typed is found until it is taken back; an article’s title finds none of its claims', async () => {
  const { id } = await passengers();
  const mark = { ...EMPTY_MARK, status: 'unverified', tried: 'Rang the pelican wharf twice' } as const;
  const { version, reviewId } = await desk.services.mark(id, mark, ADA);
  expect(await search('pelicans')).toEqual([
    { claimId: id, wording: [], title: [], where: ['mark: pelican'] },
  ]);
  await desk.services.undo(id, version, reviewId, ADA);
  expect(await search('pelican')).toEqual([]);

  const other = await desk.add('Ida Roos sold the mill in May.', { title: 'The walnut affair' });
  expect(await search('walnut')).toEqual([]);
  const { id: sold } = await desk.find(other, 'mill');
  await desk.services.mark(sold, { ...mark, tried: 'Asked the walnut board' }, ADA);
  expect((await search('walnut')).map(({ claimId }) => claimId)).toEqual([sold]);
  expect((await desk.services.searchArticles('walnut')).map(({ id: article }) => article)).toEqual([other]);
});
