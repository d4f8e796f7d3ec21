import type request from 'supertest';
import { SALE } from '../services/beside/sale';
import { openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let mara: ReturnType<typeof request.agent>;
let id: number;
/** Ids of the article's claims by number − 1. */
let claims: readonly number[];

const ASIDE = `${SALE}\n“Where is the money?” asked Petra Holm, its treasurer, who left in June.\n`;

beforeEach(async () => {
  desk = await openDesk();
  id = await desk.add(ASIDE);
  claims = (await desk.services.articlePage(id, {})).claims.map((claim) => claim.id);
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const post = (path: string, fields: Record<string, string>) => mara.post(path).type('form').send(fields);
const pageOf = async (path: string) => (await mara.get(path).expect(200)).text;

/** @param html the page at this path, where it was read already */
async function undoOn(path: string, html?: string): Promise<void> {
  const undo = /action="(\/articles\/\d+\/acts\/\d+\/undo)"/.exec(html ?? (await pageOf(path)))![1]!;
  await post(undo, { back: path }).expect(303).expect('Location', path);
}

describe('the coverage ledger', () => {
  test('shows gaps in the strip and on its page; a gap is decided with a reason, and comes back', async () => {
    const at = `/articles/${id}/coverage`;
    expect(await pageOf(`/articles/${id}`)).toMatch(/Sentence \d+: [^<]*; some words undecided/);
    const text = await pageOf(at);
    expect(text).toContain('to be decided.');
    const adding = /href="(\/articles\/\d+\/claims\/new\?words=[^"]+)"/.exec(text)![1]!;
    const words = new URL(adding, 'http://desk').searchParams.get('words')!;
    expect(await pageOf(adding)).toContain(words.slice(0, 20));
    const start = /name="start" value="(\d+)"/.exec(text)![1]!;
    const end = /name="end" value="(\d+)"/.exec(text)![1]!;
    const refused = await post(at, { start, end, seen: '0', reason: '' }).expect(422);
    expect(refused.text).toContain(`<a href="#reason-${start}-${end}">Say why these words are no claim.</a>`);
    const lost = await post(at, { start, end, seen: '', reason: 'typed' }).expect(422);
    expect(lost.text).toContain('The form did not say what stood here when it was made.');
    expect(lost.text).toContain('value="typed"');
    await post(at, { start, end, seen: '0', reason: 'a question' }).expect(303);
    expect(await pageOf(at)).toContain('not a claim: a question (Mara Quist)');
    await post(at, { start, end, seen: '0', reason: 'again' }).expect(409);
    await undoOn(at).catch(() => undefined);
  });
});

describe('left open, on purpose', () => {
  test('the form keeps what was typed, the list shows it, and it is taken up again', async () => {
    const at = `/claims/${claims[1]}/open`;
    const refused = await post(at, { tried: 'Called <twice>.', next: '', seen: '0' }).expect(422);
    expect(refused.text).toContain('<a href="#open-next">');
    expect(refused.text).toContain('Called &lt;twice&gt;.');
    expect(refused.text).toContain('<details class="more" id="open" open>');
    await post(at, {
      tried: `Called <twice>.\r\nThen wrote. ${'And waited. '.repeat(30)}END`,
      next: 'Ask again',
      who: 'Ola',
      until: '2026-06-10',
      seen: '0',
    }).expect(303);
    const list = await pageOf('/lacking?why=left-open');
    expect(list).toContain('Left open: tried: Called &lt;twice&gt;. Then wrote. And waited.');
    expect(list).toContain('… · next: Ask again · Ola · until 10 June 2026');
    expect(list).not.toContain('END');
    expect(await pageOf(`/claims/${claims[1]}`)).toContain('Left open on purpose');
    await post(`${at}/end`, { seen: '1' }).expect(303);
    await undoOn(`/claims/${claims[1]}`);
    expect(await pageOf('/lacking?why=left-open')).toContain('Ask again');
    await mara.get(at).expect(303);
  });
});

describe('the tag “cannot be sourced”', () => {
  const said = 'Tagged: cannot be sourced';

  test('is set by the form of leaving open, shown wherever the claim stands, and taken back with it', async () => {
    const at = `/claims/${claims[1]}`;
    expect(await pageOf(at)).toContain('name="cannot" value="yes"> Tag it “cannot be sourced”');
    await post(`${at}/open`, { tried: 'All of it.', next: '', cannot: 'yes', seen: '0' }).expect(303);
    const page = await pageOf(at);
    expect(page).toContain('left open on purpose, tagged “cannot be sourced”');
    expect(page).toContain('Left open: cannot be sourced');
    expect(page).toContain(`<a href="#labels">${said}</a>`);
    expect(page).not.toContain('name="cannot"');
    for (const path of [
      `/articles/${id}`,
      '/claims?tag=cannot+be+sourced',
      '/lacking?why=cannot-be-sourced',
      `/articles/${id}/report`,
    ])
      expect([path, await pageOf(path)]).toEqual([path, expect.stringContaining(said)]);
    await undoOn(at, page);
    expect(await pageOf('/lacking')).not.toContain(said);
    expect(await pageOf('/lacking?why=cannot-be-sourced')).toContain('No claim here matches');
  });

  test('is put on like any other, also on several claims, and taken off', async () => {
    const two = [`${claims[0]}:1`, `${claims[1]}:1`];
    const bulk = { does: 'tag', tag: ' cannot  be sourced', claims: two };
    await mara.post(`/articles/${id}/bulk`).type('form').send(bulk).expect(200);
    expect((await pageOf('/lacking?why=cannot-be-sourced')).split(said)).toHaveLength(3);
    await post(`/claims/${claims[1]}/open`, { tried: 'All of it.', next: '', seen: '0' }).expect(303);
    await post(`/claims/${claims[1]}/tag`, { version: '2', remove: 'cannot be sourced' }).expect(303);
    expect((await pageOf('/lacking?why=cannot-be-sourced')).split(said)).toHaveLength(2);
    expect(await pageOf(`/claims/${claims[1]}`)).toContain('Left open on purpose');
  });
});

describe('comments', () => {
  test('stand on the claim and on the list, are resolved and opened again', async () => {
    const at = `/claims/${claims[1]}/comments`;
    expect((await post(at, { comment: ' ' }).expect(422)).text).toContain(
      '<a href="#comment-comment">Write the comment first.</a>',
    );
    await post(at, { comment: '@Mara, is it <so>?' }).expect(303);
    expect(await pageOf(`/claims/${claims[1]}`)).toContain('Comments: 1 of 1 open');
    expect(await pageOf('/comments?for=Mara%20Quist')).toContain('@Mara, is it &lt;so&gt;?');
    expect(await pageOf('/comments?for=Ola')).toContain('Nothing here');
    await post(`${at}/1/resolve`, { seen: '1' }).expect(303);
    expect(await pageOf('/comments')).not.toContain('@Mara, is it');
    expect(await pageOf('/comments?show=all')).toContain('resolved by Mara Quist');
    await post(`${at}/1/reopen`, { seen: '2' }).expect(303);
    await post(`${at}/1/resolve`, { seen: '2' }).expect(409);
    await post(`${at}/9/resolve`, { seen: '0' }).expect(404);
    await mara.get(`${at}/1/resolve`).expect(303);
  });
});

describe('the article’s date', () => {
  test('is asked for once on the article’s page, and works relative dates out', async () => {
    const at = `/articles/${id}`;
    const asked = await pageOf(at);
    expect(asked).toContain('Say when it was published');
    expect(asked).toContain('“since the start of the year”');
    const refused = await post(`${at}/date`, { date: 'Tuesday', seen: '0' }).expect(422);
    expect(refused.text).toContain('<a href="#date">Write the day as 2026-05-14.</a>');
    await post(`${at}/date`, { date: '2024-04-29', seen: '0' }).expect(303).expect('Location', at);
    const after = await pageOf(at);
    expect(after).not.toContain('Say when it was published');
    expect(after).toContain('<time datetime="2024-04-29">29 April 2024</time>');
    expect(await pageOf(`/claims/${claims[5]}`)).toContain(
      '“since the start of the year”: 1 January 2024 to 29 April 2024',
    );
    await pageOf(`${at}/date`);
  });

  test('nobody knows it: not asked again', async () => {
    await post(`/articles/${id}/date`, { known: 'no', seen: '0' }).expect(303);
    expect(await pageOf(`/articles/${id}`)).not.toContain('Say when it was published');
    expect(await pageOf(`/claims/${claims[5]}`)).toContain('needs the article’s date to be worked out');
    await undoOn(`/articles/${id}/date`).catch(() => undefined);
  });
});

describe('a figure’s working sheet', () => {
  test('reckons, compares with the words, and keeps what was typed where it is refused', async () => {
    const at = `/claims/${claims[5]}/figures`;
    const sheet = {
      figure: '0',
      seen: '0',
      operation: 'sum',
      'label-0': 'January',
      'value-0': '400,000',
      'source-0': 'Log',
    };
    const refused = await post(at, sheet).expect(422);
    expect(refused.text).toContain('<a href="#figure-0-value-1">Write a number: 1240 or 3.5.</a>');
    expect(refused.text).toContain('value="400,000"');
    await post(at, { ...sheet, 'label-1': 'February', 'value-1': '212,204', 'source-1': 'Log' }).expect(303);
    const text = await pageOf(`/claims/${claims[5]}`);
    expect(text).toContain('the same, rounded: holds');
    expect(text).toContain('Work out “612,000”: holds');
    await mara.get(at).expect(303);
  });
});
