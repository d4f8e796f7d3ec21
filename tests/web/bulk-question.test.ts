import { SALE } from '../services/beside/sale';
import { openFerryDesk } from './desk';

const MARA = { name: 'Mara Quist' };

let open: Awaited<ReturnType<typeof openFerryDesk>>;
let sale: number;
beforeEach(async () => {
  open = await openFerryDesk(MARA.name);
  sale = await open.desk.add(SALE);
});
afterEach(() => open.desk.close());

const get = async (path: string) => (await open.agent.get(path).expect(200)).text;
const post = (path: string, fields: Record<string, string | readonly string[]>) =>
  open.agent.post(path).type('form').send(fields);
const all = async () => [
  ...(await open.claims()),
  ...(await open.desk.services.articlePage(sale, {})).claims,
];
const ticksIn = (text: string) =>
  [...text.matchAll(/name="claims" value="([^"]+)" checked/g)].map(([, tick]) => tick!);

test('the claims of a question to all articles, or of a saved view, are ticked and done together', async () => {
  await post('/views', { view: 'Figures nobody names', query: 'figure=yes&status=unverified' }).expect(303);
  const list = await get('/claims?figure=yes&status=unverified');
  expect(list).toContain('aria-current="true">Figures nobody names</a>');
  expect(list).toContain('href="/claims/bulk?status=unverified&amp;figure=yes">Several at once</a>');

  const at = '/claims/bulk?status=unverified&figure=yes';
  const ticks = ticksIn(await get(`${at}&all=yes`));
  const figures = (await all()).filter((claim) => claim.figures.length > 0);
  expect(ticks.map((tick) => Number(tick.split(':')[0])).sort()).toEqual(figures.map(({ id }) => id).sort());
  expect(new Set(figures.map(({ articleId }) => articleId)).size).toBe(2);

  const { text } = await post(at, { does: 'tag', tag: 'sums', claims: ticks }).expect(200);
  expect(text).toContain(`Done on ${ticks.length} claims`);
  expect((await all()).filter(({ tags }) => tags.includes('sums'))).toHaveLength(ticks.length);
  // One line in the history of each article that it touched, and one undo for all.
  for (const id of [open.article, sale]) {
    const history = await get(`/articles/${id}/history`);
    expect(history.match(/tagged it “sums”/g)!.length).toBe(2); // the line, and its undo by name
    expect(history).toContain('1 act,');
  }
  const bulk = /name="bulk" value="([^"]+)"/.exec(text)![1]!;
  await post('/claims/bulk/undo', { bulk, back: at }).expect(303).expect('Location', at);
  expect((await all()).some(({ tags }) => tags.includes('sums'))).toBe(false);
});

test('what is refused is listed first with its reasons, though the question does not find it any more', async () => {
  const ticks = (await all()).map(({ id, version }) => `${id}:${version}`);
  const [stale] = await open.claims();
  await open.desk.services.tag(stale!.id, stale!.version, { add: ['old'], remove: [] }, MARA);
  const fields = { does: 'tag', tag: 'new', claims: ticks };
  const { text } = await post('/claims/bulk?tag=new', fields).expect(200);
  expect(text).toContain('refused on 1');
  const [, first] = text.split('<li><input type="checkbox"');
  expect(first).toMatch(new RegExp(`id="why-${stale!.id}">.*Somebody saved this claim meanwhile.`));
  expect(ticksIn(text)).toEqual([`${stale!.id}:${stale!.version + 1}`]);
});

test('all that a question finds are taken at once, unless others are found by now', async () => {
  const count = (await all()).length;
  const fields = { every: 'yes', does: 'assign', assignee: 'Night desk' };
  const refused = await post('/claims/bulk', { ...fields, matching: String(count - 1) }).expect(422);
  expect(refused.text).toContain(`Meanwhile ${count} claims match, not ${count - 1}. Look again.`);
  await post('/claims/bulk', { ...fields, matching: String(count) }).expect(200);
  expect((await all()).every(({ assignee }) => assignee === 'Night desk')).toBe(true);
});

test('any source of the library is found for the citation, and what is ticked and typed stays', async () => {
  const item = {
    issued: '',
    publisher: '',
    container: '',
    urls: '',
    doi: '',
    isbn: '',
    trust: '',
    licence: '',
  };
  for (let i = 1; i <= 205; i++) {
    const source = { ...item, title: `Ledger ${i}`, type: 'document', authors: '', url: '', rank: 'primary' };
    await post('/sources', { ...source, name: MARA.name });
  }
  const text = await get('/claims/bulk');
  expect(text.match(/<option value="\d+">Ledger/g)).toHaveLength(200);
  expect(text).not.toContain('Ledger 1<');
  const ticks = (await all()).slice(0, 2).map(({ id, version }) => `${id}:${version}`);
  const typed = { does: 'cite', quote: 'Boats: 9.', find: 'ledger 3', then: 'find', claims: ticks };
  const found = await post('/claims/bulk', typed).expect(200);
  expect(found.text).toMatch(/<option value="3">Ledger 3</);
  expect(found.text).not.toContain('>Ledger 4<');
  expect(found.text).toContain('Boats: 9.');
  expect(ticksIn(found.text)).toEqual(ticks);
  const cite = { ...typed, then: '', sourceId: '1', locator: 'p. 2', seen: '2026-05-19', stance: 'supports' };
  await post('/claims/bulk', { ...cite, shows: 'content' }).expect(200);
  expect((await all()).slice(0, 2).map(({ citationCount }) => citationCount)).toEqual([1, 1]);
});
