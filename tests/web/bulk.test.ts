import type request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let mara: ReturnType<typeof request.agent>;
let article: number;

beforeEach(async () => {
  desk = await openDesk();
  article = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const claims = async () => (await desk.services.articlePage(article, {})).claims;
const ticks = async () => (await claims()).map(({ id, version }) => `${id}:${version}`);
const post = (fields: Record<string, string | readonly string[]>, path = 'bulk') =>
  mara.post(`/articles/${article}/${path}`).type('form').send(fields);

const CITE = {
  does: 'cite',
  sourceTitle: 'Annual report 2025',
  sourceRank: 'primary',
  quote: 'Passengers in 2025: 612,204.',
  locator: 'p. 11',
  seen: '2026-05-19',
  stance: 'supports',
  shows: 'content',
};

test('a tick without its version is refused in plain words, nothing is done, and the ticks are kept', async () => {
  const [first = '', second = ''] = await ticks();
  const lost = [first, second.replace(/:.*/, ':x')];
  const { text } = await post({ does: 'tag', tag: 'water', claims: lost }).expect(422);
  expect(text).toContain('The form did not say from which version');
  expect(text).toContain('value="water"');
  expect(text.match(/name="claims"[^>]* checked/g)).toHaveLength(2);
  expect((await claims()).every(({ tags }) => tags.length === 0)).toBe(true);
});

test('as many claims as a bulk act takes are taken from one form, and more are refused in words', async () => {
  const [tick = ''] = await ticks();
  const tag = (count: number) => ({ does: 'tag', tag: 'water', claims: Array<string>(count).fill(tick) });
  const many = await post(tag(1_100)).expect(200);
  expect(many.text).toContain('Done on 1 claim');
  expect(many.text).toContain('refused on 1,099');
  const more = await post(tag(5_001)).expect(422);
  expect(more.text).toContain('At most 5,000 claims at once.');
});

test('one source is cited for all, then all that may be are marked; the others are listed with their reasons', async () => {
  const cited = await post({ ...CITE, claims: await ticks() }).expect(200);
  const all = await claims();
  expect(cited.text).toContain(`Done on ${all.length} claims`);
  expect(await desk.services.listSources()).toHaveLength(1);
  expect(all.every(({ citationCount }) => citationCount === 1)).toBe(true);

  const { text } = await post({ does: 'sourced', claims: await ticks() }).expect(200);
  const rumour = (await claims()).find(({ wording }) => wording.includes('refused'))!;
  expect(text).toContain('refused on 1');
  expect(text).toMatch(new RegExp(`id="why-${rumour.id}">.*The claim itself says “reportedly”`));
  expect(text).toMatch(new RegExp(`value="${rumour.id}:2" checked`));
  expect((await claims()).filter(({ status }) => status === 'sourced')).toHaveLength(all.length - 1);

  const page = await desk.services.claimPage(all[0]!.id);
  expect(page.history).toHaveLength(2);
  expect(page.history[0]!.says).toBe(`marked it sourced, together with ${all.length - 2} others`);
});

test('several citations of one source are one source on the line of a claim, and so are merged sources', async () => {
  const [claim] = await claims();
  const lineOf = async () => {
    const { text } = await mara.get(`/articles/${article}`).expect(200);
    return /\d+ primary sources?/.exec(text)?.[0];
  };
  const cite = async (sourceTitle: string, quote: string) =>
    post({ ...CITE, sourceTitle, quote, claims: [`${claim!.id}:${(await claims())[0]!.version}`] }).expect(
      200,
    );
  await cite(CITE.sourceTitle, CITE.quote);
  await cite(CITE.sourceTitle, 'Boats in 2025: 9.');
  expect((await claims())[0]!.citationCount).toBe(2);
  expect(await lineOf()).toBe('1 primary source');
  await cite('Annual report of 2025', CITE.quote);
  expect(await lineOf()).toBe('2 primary sources');
  const [first, second] = await desk.services.listSources();
  await desk.services.mergeSource(first!.id, second!.id, { name: 'Ada' });
  expect(await lineOf()).toBe('1 primary source');
});

test('all of it is taken back at once, but for claims that were worked on since', async () => {
  const { text } = await post({ does: 'tag', tag: 'pier', claims: await ticks() }).expect(200);
  const bulk = /name="bulk" value="([^"]+)"/.exec(text)![1]!;
  const [first, ...rest] = await claims();
  await desk.services.note(first!.id, 2, 'Asked.', { name: 'Bo' });
  const back = `/articles/${article}?show=hedged`;
  await post({ bulk, back }, 'bulk/undo').expect(303).expect('Location', back);
  const { text: told } = await mara.get(back).expect(200);
  expect(told).toContain(`Taken back on ${rest.length} claims. Not on 1 claim: worked on since.`);
  expect((await claims()).map(({ tags }) => tags.length)).toEqual([1, ...rest.map(() => 0)]);
});

test('each claim’s own speaker is taken where none is typed', async () => {
  const said = (await claims()).filter(({ attribution }) => attribution?.claimant.name);
  const fields = {
    does: 'attributed',
    utterance: 'Notice of 2 May',
    claims: said.map(({ id }) => `${id}:1`),
  };
  await post(fields).expect(200);
  expect((await claims()).filter(({ status }) => status === 'attributed').map(({ id }) => id)).toEqual(
    said.map(({ id }) => id),
  );
});

test('a filter’s claims can all be ticked; a stale one is refused', async () => {
  const { text } = await mara.get(`/articles/${article}/bulk?show=figures&all=yes`).expect(200);
  const shown = [...text.matchAll(/name="claims" value="([^"]+)" checked/g)].map(([, tick]) => tick!);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan((await claims()).length);
  await desk.services.note(Number(shown[0]!.split(':')[0]), 1, 'x', { name: 'Bo' });
  const answer = await post({ does: 'assign', assignee: 'Night desk', claims: [shown[0]!] }).expect(422);
  expect(answer.text).toContain('Somebody saved this claim meanwhile.');
});

test.each([
  [{ claims: [] as string[], does: 'tag', tag: 'x' }, 'Tick at least one claim.'],
  [{ claims: ['1:1'], does: '' }, 'Choose what is to be done.'],
  [{ claims: ['1:1'], does: 'tag', tag: ' ' }, 'Write a tag.'],
])('%j does nothing', async (fields, says) => {
  const { text } = await post(fields).expect(422);
  expect(text).toContain(says);
});
