import type request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

const WORDS = 'The board met in May.\n\nThe terminal carried 612,000 passengers in 2025.';

let desk: TestDesk;
let mara: Agent;
let claim: number;
beforeEach(async () => {
  desk = await openDesk();
  const article = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  const { claims } = await desk.services.articlePage(article, {});
  claim = claims.find(({ wording }) => wording.includes('612,000'))!.id;
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const TYPED = {
  version: '1',
  quote: 'The “terminal” <carried>',
  locator: 'p. 9',
  seen: '2026-05-18',
  stance: 'supports',
  shows: 'content',
  note: 'Ask twice',
  sourceTitle: 'Annual report',
  sourceUrl: 'https://quay.example/report',
  sourceRank: 'primary',
};
const leave = (act: string, fields: Record<string, string>) =>
  mara.post(`/claims/${claim}/${act}`).type('form').send(fields);
const unescaped = (href: string) => href.replaceAll('&amp;', '&').replaceAll('&#34;', '"');
/** The address of the first link whose words begin so. */
const linkIn = (text: string, words: string) =>
  unescaped(new RegExp(`<a[^>]*href="([^"]*)"[^>]*>${words}`).exec(text)![1]!);

test('what was typed to cite waits through library, new source and kept copy, down to the words', async () => {
  const { headers } = await leave('cite', { ...TYPED, keep: 'library' }).expect(303);
  expect(headers.location).toMatch(new RegExp(`^/sources\\?for=${claim}&kept=[\\w-]{22}$`));
  const library = await mara.get(headers.location!).expect(200);
  const form = await mara.get(linkIn(library.text, 'Add a source')).expect(200);
  for (const value of ['Annual report', 'https://quay.example/report'])
    expect(form.text).toContain(`value="${value}"`);
  const hidden = Object.fromEntries(
    [...form.text.matchAll(/<input type="hidden" name="(for|kept)" value="([^"]+)"/g)].map(
      ([, name, value]) => [name!, value!],
    ),
  );
  const added = await mara
    .post('/sources')
    .type('form')
    .send({ ...hidden, title: 'Annual report', type: 'report', rank: 'primary' })
    .expect(303);
  const source = await mara.get(added.headers.location!).expect(200);
  const back = await mara.get(linkIn(source.text, 'Cite this source for it')).expect(200);
  for (const words of ['The “terminal” &lt;carried&gt;', 'value="p. 9"', 'Ask twice'])
    expect(back.text).toContain(words);
  const id = /^\/sources\/(\d+)/.exec(added.headers.location!)![1]!;
  expect(back.text).toContain(`<option value="${id}" selected>`);
  const kept = await mara
    .post(`/sources/${id}/copies`)
    .type('form')
    .send({ ...hidden, text: WORDS })
    .expect(303);
  const copy = await mara.get(kept.headers.location!).expect(200);
  const links = [...copy.text.matchAll(/<a class="take" href="([^"]+)"/g)].map(([, to]) => unescaped(to!));
  const filled = await mara.get(links[1]!).expect(200);
  expect(filled.text).toContain('The terminal carried 612,000 passengers in 2025.</textarea>');
  for (const words of ['value="para. 2"', 'Ask twice', 'value="2026-05-18"'])
    expect(filled.text).toContain(words);
});

test('what was typed to mark comes back into the form of the decision', async () => {
  const mark = { ...TYPED, status: 'sourced', few: 'It is the board’s own count.', keep: 'library' };
  const { headers } = await leave('mark', mark).expect(303);
  const library = await mara.get(headers.location!).expect(200);
  const back = linkIn(library.text, 'claim \\d+');
  expect(back).toMatch(/#decide$/);
  const { text } = await mara.get(back).expect(200);
  expect(text).toContain('It is the board’s own count.');
  expect(text).toMatch(/value="sourced" checked/);
  expect(text).not.toMatch(/id="cite" open/);
});

test('a quote that differs leads to its copy, and what was typed waits', async () => {
  const source = await desk.services.addSource(
    {
      ...{ type: 'report', title: 'Report', authors: '', publisher: '', container: '', issued: '', url: '' },
      ...{ urls: '', doi: '', isbn: '', rank: 'primary', licence: '', trust: '' },
    },
    null,
    { name: 'Ada' },
  );
  await desk.services.pasteCopy(source, WORDS, { name: 'Ada' });
  const typed = { ...TYPED, sourceId: String(source), quote: 'The terminal carried 621,000 passengers' };
  const { text } = await leave('cite', typed).expect(422);
  const keep = /name="keep" value="(copy:[\d:]+)"/.exec(text)![1]!;
  const { headers } = await leave('cite', { ...typed, keep }).expect(303);
  expect(headers.location).toMatch(/^\/copies\/1\?for=\d+&kept=[\w-]{22}&from=\d+&to=\d+#chosen$/);
  expect((await mara.get(headers.location!)).text).toContain('whose form waits as you left it');
});

test('a form that waits for another claim, or for none, is not shown', async () => {
  const { headers } = await leave('cite', { ...TYPED, keep: 'library' });
  const kept = /kept=([\w-]+)/.exec(headers.location!)![1]!;
  expect((await mara.get(`/claims/${claim + 1}?kept=${kept}`).expect(200)).text).not.toContain('Ask twice');
  for (const nothing of ['x', 'A'.repeat(22), `${kept}&kept=2`])
    expect((await mara.get(`/claims/${claim}?kept=${nothing}`).expect(200)).text).not.toContain('Ask twice');
  expect((await mara.get(`/sources?for=${claim + 1}&kept=${kept}`).expect(200)).text).not.toContain(
    'form waits',
  );
});
