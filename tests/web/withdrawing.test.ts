import type request from 'supertest';
import { CITATION, MARK } from '../domain/rules/fixtures';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let mara: ReturnType<typeof request.agent>;
let articleId: number;
let claim: number;
let citation: number;
const ADA = { name: 'Ada' };

beforeEach(async () => {
  desk = await openDesk();
  articleId = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  const { claims } = await desk.services.articlePage(articleId, {});
  claim = claims.find(({ wording }) => wording.includes('612,000'))!.id;
  await desk.services.cite(claim, 1, CITATION, '', ADA);
  await desk.services.mark(claim, { ...MARK, status: 'sourced', version: 2 }, ADA);
  await desk.services.note(claim, 3, 'Looked again.', ADA);
  citation = (await desk.services.claimPage(claim)).citations[0]!.id;
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const post = (fields: Record<string, string>) =>
  mara
    .post(`/claims/${claim}/withdraw`)
    .type('form')
    .send({ version: '4', citation: String(citation), ...fields });
const page = async () => (await mara.get(`/claims/${claim}`).expect(200)).text;

test('the card has a form with a label and what it does', async () => {
  const text = await page();
  expect(text).toContain(`action="/claims/${claim}/withdraw"`);
  expect(text).toContain(`<label for="withdraw-${citation}-reason">Why it is withdrawn</label>`);
  expect(text).not.toContain('name="everywhere"');
});

test('saving it says that the claim needs a recheck, and offers undo', async () => {
  await post({ reason: 'It is the register of 2025.' }).expect(303).expect('Location', `/claims/${claim}`);
  const text = await page();
  expect(text).toMatch(/A citation of claim \d+ is withdrawn; it is/);
  expect(text).toContain(
    'It needs a recheck: The citation of “Staff register 2026” was withdrawn, and too little is left',
  );
  expect(text).toContain('<span class="flag recheck">Needs recheck</span>');
  expect(text).toContain(
    'Mara Quist withdrew the citation of “Staff register 2026” (supports): It is the register of 2025.',
  );
  expect(text).not.toContain(`<blockquote dir="auto">${CITATION.quote}`);
  const lacking = await mara.get('/lacking?why=recheck').expect(200);
  expect(lacking.text).toContain('was withdrawn, and too little is left');
  const [, version, review] =
    /name="version" value="(\d+)"><input type="hidden" name="review" value="(\d+)"/.exec(text)!;
  await mara.post(`/claims/${claim}/undo`).type('form').send({ version, review }).expect(303);
  expect(await page()).toContain(`<blockquote dir="auto">${CITATION.quote}`);
});

test('a refusal opens the form again, with the message beside its field', async () => {
  const { text } = await post({ reason: ' ' }).expect(422);
  expect(text).toContain(`href="#withdraw-${citation}-reason"`);
  expect(text).toMatch(/<details class="more" open>\s*<summary>Withdraw</);
  expect(text).toContain('Not withdrawn');
});

test('somebody was faster: both versions, and the reason is carried along', async () => {
  const { text } = await post({ version: '3', reason: 'It is the register of 2025.' }).expect(409);
  expect(text).toContain('withdraws a citation');
  expect(text).toContain('name="reason" value="It is the register of 2025."');
  await post({ reason: 'It is the register of 2025.', keep: 'mine' }).expect(303);
});

test.each([['0'], ['x'], ['99999']])('no such citation: %s', async (one) => {
  await post({ citation: one, reason: 'x' }).expect(404);
});

test('a source of another claim of the same words is offered to go with it', async () => {
  const { claims } = await desk.services.articlePage(articleId, {});
  const other = claims.find(({ wording }) => wording.includes('1974'))!;
  await desk.services.cite(other.id, 1, CITATION, '', ADA);
  expect(await page()).toContain(`Also from claim ${other.number}, which cites the same words`);
  await post({ reason: 'Misread.', everywhere: 'yes' }).expect(303);
  expect((await desk.services.claimPage(other.id)).citations).toEqual([]);
});

test('of many citations all but two are folded, and none that speaks against the claim', async () => {
  expect(await page()).not.toContain('id="more-citations"');
  for (const [version, locator] of [
    [4, 'page 8'],
    [5, 'page 9'],
    [6, 'page 10'],
  ] as const)
    await desk.services.cite(claim, version, { ...CITATION, locator }, '', ADA);
  const text = await page();
  expect(text).toContain('<summary>2 more citations</summary>');
  expect(text.indexOf('id="more-citations"')).toBeGreaterThan(text.indexOf('page 8'));
  expect(text.indexOf('page 10')).toBeGreaterThan(text.indexOf('id="more-citations"'));
  expect((await post({ reason: ' ' }).expect(422)).text).toContain('id="more-citations" open');
  const { claim: now } = await desk.services.claimPage(claim);
  const against = { ...CITATION, locator: 'page 11', stance: 'contradicts' } as const;
  await desk.services.cite(claim, now.version, against, '', ADA);
  const contradicted = await page();
  expect(contradicted).toContain('<summary>2 more citations</summary>');
  expect(contradicted.indexOf('page 11')).toBeLessThan(contradicted.indexOf('id="more-citations"'));
});

test('the decision stands before the evidence, with a count that leads there', async () => {
  const text = await page();
  const [links, decide, cites] = ['<a href="#cites">', 'id="decide"', 'id="cites"'].map((at) =>
    text.indexOf(at),
  );
  expect(links).toBeGreaterThan(0);
  expect(decide).toBeGreaterThan(links!);
  expect(cites).toBeGreaterThan(decide!);
});
