import request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

const MILL_ARTICLE = `Mill lays off forty people

The paper mill in Varden closed on Monday and laid off 40 people. It made 9,000 tonnes of board in 2025, according to its owner.
`;

let desk: TestDesk;
let ferry: number;
let mill: number;
beforeAll(async () => {
  desk = await openDesk();
  ferry = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  mill = await desk.add(MILL_ARTICLE, { date: '2026-05-15' });
});
afterAll(() => desk.close());

const get = (path: string) => request(desk.app).get(path);
const rowsOf = (html: string) => html.match(/<tr role="row">\s*<td/g)?.length ?? 0;

test('lists the claims of all articles, with a count for each article', async () => {
  const { total } = await desk.services.counts();
  const { text } = await get('/lacking').expect(200);
  expect(text).toContain(`${total} claims in 2 articles.`);
  expect(rowsOf(text)).toBe(Math.min(total, 50));
  expect(text).toMatch(/Mill lays off forty people \(\d+\)<\/option>/);
  expect(text).toContain('<a class="button" href="/lacking.csv">CSV</a>');
  expect(text).toMatch(/aria-sort="descending" class="num"><a href="\/lacking">Worth checking/);
});

test('filters by article and by words, and keeps the question in every way on', async () => {
  const { text } = await get(`/lacking?article=${mill}&q=tonnes&sort=touched`).expect(200);
  expect(rowsOf(text)).toBe(1);
  expect(text).toContain('9,000 <mark>tonnes</mark>');
  expect(text).toContain(`<option value="${mill}" selected>`);
  expect(text).toContain(`href="/lacking.csv?q=tonnes&amp;article=${mill}&amp;sort=touched"`);
  expect(text).toContain(`<input type="hidden" name="sort" value="touched">`);
  expect(text).toContain(`/lacking?q=tonnes&amp;article=${mill}&amp;sort=status`);
});

test('says when nothing fits, and leads back to all', async () => {
  const { text } = await get('/lacking?q=lighthouse').expect(200);
  expect(text).toContain('No claim here matches “lighthouse”');
  expect(text).toMatch(/<a class="button" href="\/lacking">Show all \d+<\/a>/);
});

test.each(['"', 'a OR', 'NEAR(', '*', "it's", '%', 'title:x', '-'])(
  'a search for %s is words, not a query',
  (q) => get(`/lacking?q=${encodeURIComponent(q)}`).expect(200),
);

test('a page that is past the end leads to the first', () =>
  get(`/lacking?page=99&article=${ferry}`).expect(303).expect('Location', `/lacking?article=${ferry}`));

test('what it does not understand it leaves out', () =>
  get('/lacking?page=x&sort=none&why=?&article=abc').expect(200));

test('comes as CSV', async () => {
  const { text } = await get(`/lacking.csv?article=${mill}`)
    .expect(200)
    .expect('Content-Type', 'text/csv; charset=utf-8')
    .expect('Content-Disposition', /^attachment; filename="?lacks-a-source\.csv"?$/);
  expect(text).toContain('9,000 tonnes');
  expect(text).not.toContain('ferry');
});

test('the CSV of what is not understood is refused in words: it has no place to tell', async () => {
  const { text } = await get('/lacking.csv?why=because').expect(422);
  expect(text).toContain('“why” cannot be “because”. It can be: contradicted, recheck,');
});

test('the CSV says of what was left open what was tried, what is next, who has it and until when', async () => {
  const [first, second] = (await desk.services.articlePage(mill, {})).claims;
  const end = { tried: 'Rang the mill, twice', next: 'Ask the union', who: 'Bo', until: '2026-06-01' };
  const left = await desk.services.leaveOpen(first!.id, { ...end, cannotBeSourced: false }, 0, {
    name: 'Mara Quist',
  });
  const { text } = await get(`/lacking.csv?article=${mill}`).expect(200);
  const lines = text.split('\r\n');
  expect(lines[0]).toMatch(/,tags,tried,next,who,until$/);
  const lineOf = (id: number) => lines.find((line) => line.startsWith(`${id},`));
  expect(lineOf(first!.id)).toMatch(/,"Rang the mill, twice",Ask the union,Bo,2026-06-01$/);
  expect(lineOf(second!.id)).toMatch(/,,,,$/);
  await desk.services.undoDeskAct(mill, left.actId, { name: 'Mara Quist' });
});

test('sources: empty, then listed with what rests on each', async () => {
  expect((await get('/sources')).text).toContain('No source yet');
  const agent = await signIn(desk.app, 'Mara Quist');
  const { claims } = await desk.services.articlePage(mill, {});
  await agent
    .post(`/claims/${claims[0]!.id}/cite`)
    .type('form')
    .send({
      version: '1',
      sourceTitle: 'Register of <companies>',
      sourceRank: 'primary',
      sourceUrl: 'https://register.example/varden',
      quote: 'Ceased trading 11 May.',
      locator: 'entry 88',
      seen: '2026-05-20',
      stance: 'contradicts',
      shows: 'content',
    })
    .expect(303);
  const list = (await get('/sources').expect(200)).text;
  expect(list).toContain('Register of &lt;companies&gt;');
  expect(list).toContain('1 time');
  const { text } = await get('/sources/1').expect(200);
  expect(text).toContain('1 claim rests on this one source, 1 of them on nothing else.');
  expect(text).toContain('class="citation against"');
  expect(text).toContain('<span class="flag contradicted">Contradicted</span>');
  const lacking = (await get('/lacking')).text;
  expect(lacking.indexOf('Contradicted</span>')).toBeLessThan(
    lacking.indexOf('<td role="cell" class="claim"', lacking.indexOf('<tbody') + 800),
  );
});
