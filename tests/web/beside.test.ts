import type request from 'supertest';
import { SALE } from '../services/beside/sale';
import { openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

let desk: TestDesk;
let mara: Agent;
let id: number;
/** Ids of the article's claims by number − 1. */
let claims: readonly number[];

beforeEach(async () => {
  desk = await openDesk();
  id = await desk.add(SALE);
  claims = (await desk.services.articlePage(id, {})).claims.map((claim) => claim.id);
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const post = (who: Agent, path: string, fields: Record<string, string>) =>
  who.post(path).type('form').send(fields);

/** The address of the Undo button that the page offers. */
const undoOn = (html: string) => /action="(\/articles\/\d+\/acts\/\d+\/undo)"/.exec(html)![1]!;

describe('conflict cards', () => {
  test('a slip stands in the galley, on the claim’s page, and leads to the card', async () => {
    const galley = await mara.get(`/articles/${id}`).expect(200);
    expect(galley.text).toContain('Conflict: 1, 5 cannot all be right');
    expect(galley.text).toContain('>1 conflict open</a>');
    const page = await mara.get(`/claims/${claims[4]}`).expect(200);
    expect(page.text).toContain(`href="/articles/${id}/conflicts#card-1-5"`);
    const { text } = await mara.get(`/articles/${id}/conflicts`).expect(200);
    expect(text).toContain('<q dir="auto">Harbour board nears deal to sell pier</q>');
  });

  test('a card closes only with both notes; what was typed is kept; undo opens it', async () => {
    const at = `/articles/${id}/conflicts/1-5`;
    const refused = await post(mara, `${at}/close`, { holds: 'The <first>.', should: '', seen: '0' }).expect(
      422,
    );
    expect(refused.text).toContain('<a href="#should-1-5">Say what the article should say.</a>');
    expect(refused.text).toContain('The &lt;first&gt;.');
    expect(refused.text).toMatch(/id="should-1-5"[^>]*aria-invalid="true"/);
    await post(mara, `${at}/close`, { holds: 'The first.', should: 'Say so.', seen: '0' }).expect(303);
    const { text } = await mara.get(`/articles/${id}/conflicts`);
    expect(text).toContain('The conflict of 1, 5 is closed');
    expect(text).toContain('0 of 1 card open');
    expect((await mara.get(`/articles/${id}`)).text).toContain('>1 conflict closed</a>');
    const late = await post(mara, `${at}/close`, { holds: 'Mine', should: 'x', seen: '0' }).expect(409);
    expect(late.text).toContain('changed this while you were writing');
    await post(mara, undoOn(text), { back: `/articles/${id}/conflicts` }).expect(303);
    expect((await mara.get(`/articles/${id}/conflicts`)).text).toContain('1 of 1 card open');
  });

  test('a card by hand', async () => {
    const at = `/articles/${id}/conflicts`;
    const refused = await post(mara, at, { claims: '3', about: 'jobs', why: '' }).expect(422);
    expect(refused.text).toContain('Name at least two claims');
    expect(refused.text).toContain('value="jobs"');
    await post(mara, at, { claims: '3 and 4', about: 'jobs', why: 'Not both.' }).expect(303);
    expect((await mara.get(at)).text).toContain('Conflict: 3, 4, about “jobs”');
    await post(mara, `${at}/3-4/close`, { holds: 'a', should: 'b', seen: '1' }).expect(303);
    await post(mara, `${at}/3-4/reopen`, { seen: '2' }).expect(303);
    expect((await mara.get(at)).text).toContain('2 of 2 cards open');
    await post(mara, `${at}/8-9/reopen`, { seen: '0' }).expect(404);
    await mara.get(`${at}/3-4/close`).expect(303);
  });
});

describe('what a claim rests on', () => {
  test('is shown with what that claim is worth', async () => {
    const { text } = await mara.get(`/claims/${claims[2]}`).expect(200);
    expect(text).toMatch(/<dt>Rests on<\/dt><dd><a href="\/claims\/\d+">claim 2<\/a>: <em>“reportedly”/);
    expect((await mara.get(`/claims/${claims[1]}`)).text).toContain('<dt>Carries</dt>');
  });

  test('a link is added, refused beside its field, and removed', async () => {
    const at = `/claims/${claims[5]}/rests`;
    const refused = await post(mara, at, { on: '6', because: 'same letter' }).expect(422);
    expect(refused.text).toContain('<a href="#rests-on">A claim does not rest on itself.</a>');
    expect(refused.text).toContain('<details class="more" id="rests" open>');
    expect(refused.text).toContain('value="same letter"');
    expect((await post(mara, at, { on: 'two', because: 'x' }).expect(422)).text).toContain('Give the number');
    await post(mara, at, { on: '2', because: 'same letter' }).expect(303);
    const page = await mara.get(`/claims/${claims[5]}`);
    expect(page.text).toContain('The claim rests on claim 2');
    expect(page.text).toContain('(Mara Quist)');
    await post(mara, `${at}/remove`, { remove: '2', seen: '0' }).expect(409);
    await post(mara, `${at}/remove`, { remove: '2', seen: '1' }).expect(303);
    const after = await mara.get(`/claims/${claims[5]}`);
    expect(after.text).not.toContain('<dt>Rests on</dt>');
    await post(mara, undoOn(after.text), { back: `/claims/${claims[5]}` })
      .expect(303)
      .expect('Location', `/claims/${claims[5]}`);
    await mara.get(at).expect(303);
  });

  test('a recheck says its reason on the page, in the galley and on the list', async () => {
    const mark = { status: 'speculative', reason: 'Nobody named', whose: 'Writer', decision: 'keep' };
    for (const n of [1, 2])
      await post(mara, `/claims/${claims[n]}/mark`, { ...mark, version: '1' }).expect(303);
    await post(mara, `/claims/${claims[1]}/mark`, { status: 'unverified', version: '2' }).expect(303);
    const says = 'Claim 2, on which it rests, went back to unverified';
    expect((await mara.get(`/claims/${claims[2]}`)).text).toContain(says);
    expect((await mara.get(`/articles/${id}`)).text).toContain(says);
    expect((await mara.get('/lacking?why=recheck')).text).toContain(says);
  });
});

test('an act that is not there, or not the last, is not taken back', async () => {
  await post(mara, `/articles/${id}/acts/99/undo`, {}).expect(404);
  await post(mara, `/claims/${claims[5]}/rests`, { on: '2', because: 'x' }).expect(303);
  await post(mara, `/articles/${id}/acts/1/undo`, {}).expect(303).expect('Location', `/articles/${id}`);
  const again = await post(mara, `/articles/${id}/acts/1/undo`, {}).expect(422);
  expect(again.text).toContain('Only the latest act that stands can be taken back.');
  await mara.get(`/articles/${id}/acts/1/undo`).expect(303);
});
