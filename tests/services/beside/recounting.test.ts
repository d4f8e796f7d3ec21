import { NotFoundError } from '../../../src/domain/errors';
import { ADA, BO, CITATION, MARK, openFreshDesk, type FreshDesk } from '../fresh-desk';
import { SALE } from './sale';

let desk: FreshDesk;
let articleId: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  articleId = await desk.add(SALE);
});
afterEach(() => desk.close());

const history = async (page = 1) => desk.services.historyPage(articleId, page);
const lines = async () =>
  (await history()).lines.map(({ by, says, claims, undone, takeBack }) => ({
    says: `${by} ${says}`,
    claims,
    undone: undone?.by ?? null,
    takeBack: takeBack?.kind ?? null,
  }));
const claims = async () => (await desk.services.articlePage(articleId, {})).claims;

test('an article that nobody touched has no history', async () => {
  expect(await history()).toMatchObject({ lines: [], page: 1, pages: 1, total: 0 });
  await expect(desk.services.historyPage(999, 1)).rejects.toThrow(NotFoundError);
});

test('acts on claims and beside them stand in one list, the latest first, with what can be taken back', async () => {
  const [one, two] = await claims();
  const cited = await desk.services.cite(one!.id, one!.version, CITATION, '', ADA);
  await desk.services.note(one!.id, cited.version, 'Asked the board.', BO);
  await desk.services.comment(two!.id, 'Who says so?', BO);
  expect(await lines()).toEqual([
    { says: 'Bo commented on claim 2: Who says so?', claims: [2], undone: null, takeBack: 'act' },
    { says: 'Bo wrote a note: Asked the board.', claims: [1], undone: null, takeBack: 'review' },
    { says: 'Ada cited “Staff register 2026” (supports)', claims: [1], undone: null, takeBack: null },
  ]);
});

test('what was taken back stays, with who took it back, and frees the act before it', async () => {
  const [one] = await claims();
  const cited = await desk.services.cite(one!.id, one!.version, CITATION, '', ADA);
  const noted = await desk.services.note(one!.id, cited.version, 'Asked the board.', BO);
  await desk.services.undo(one!.id, noted.version, noted.reviewId, ADA);
  expect(await lines()).toEqual([
    { says: 'Bo wrote a note: Asked the board.', claims: [1], undone: 'Ada', takeBack: null },
    { says: 'Ada cited “Staff register 2026” (supports)', claims: [1], undone: null, takeBack: 'review' },
  ]);
  const [, line] = (await history()).lines;
  const { takeBack } = line!;
  if (takeBack?.kind !== 'review') throw new Error('It can be taken back as a review.');
  await desk.services.undo(one!.id, takeBack.version, takeBack.review, ADA);
  expect((await lines()).map(({ undone }) => undone)).toEqual(['Ada', 'Ada']);
});

test('a split is one line with every claim that it touched, and is taken back whole', async () => {
  const [one] = await claims();
  const words = one!.wording.split(' ');
  const parts = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  await desk.services.split(one!.id, one!.version, { parts, dropsRest: true }, ADA);
  const [line, ...rest] = await lines();
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ takeBack: 'review', undone: null });
  expect(line!.says).toMatch(/^Ada split it into claims \d+ and \d+$/);
  expect(line!.claims).toHaveLength(3);
});

test('a bulk act is one line, and can be taken back where nobody has worked on since', async () => {
  const [one, two, three] = await claims();
  const ticked = [one!, two!, three!].map(({ id, version }) => ({ id, version }));
  const { bulk } = await desk.services.bulk(ticked, { does: 'tag', tag: 'harbour' }, ADA);
  expect(await lines()).toEqual([
    {
      says: 'Ada tagged it “harbour”, together with 2 others',
      claims: [1, 2, 3],
      undone: null,
      takeBack: 'bulk',
    },
  ]);
  await desk.services.mark(two!.id, { ...MARK, status: 'unverified', version: 2 }, BO);
  await desk.services.undoBulk(bulk, ADA);
  const [, line] = await lines();
  expect(line).toMatchObject({ claims: [1, 2, 3], undone: null, takeBack: null });
});

test('a page has a hundred lines', async () => {
  const [one] = await claims();
  let { version } = one!;
  for (let i = 0; i < 101; i++) ({ version } = await desk.services.note(one!.id, version, `Note ${i}.`, ADA));
  expect(await history(1)).toMatchObject({ page: 1, pages: 2, total: 101 });
  expect((await history(2)).lines.map(({ says }) => says)).toEqual(['wrote a note: Note 0.']);
  expect((await history(9)).page).toBe(2);
});
