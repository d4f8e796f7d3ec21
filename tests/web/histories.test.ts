import request from 'supertest';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const formsOf = (html: string) =>
  [...html.matchAll(/<form class="undo" method="post" action="(?<action>[^"]+)">(?<fields>.*?)<button/g)].map(
    ({ groups }) => ({
      action: groups!.action!,
      fields: Object.fromEntries<string>(
        [...groups!.fields!.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
          ([, name, value]): [string, string] => [name!, value!],
        ),
      ),
    }),
  );

test('an article’s history lists its acts, and each can be taken back from there', async () => {
  const id = await desk.add(FERRY_ARTICLE);
  const path = `/articles/${id}/history`;
  expect((await request(desk.app).get(path).expect(200)).text).toContain('Nobody has done anything');
  const mara = await signIn(desk.app, 'Mara <Quist>');
  const { claims } = await desk.services.articlePage(id, {});
  await mara
    .post(`/claims/${claims[0]!.id}/tag`)
    .type('form')
    .send({ version: '1', tag: 'ferry' })
    .expect(303);
  await mara.post(`/claims/${claims[1]!.id}/comments`).type('form').send({ comment: 'Why?' }).expect(303);

  const { text } = await mara.get(path).expect(200);
  expect(text).toContain('Mara &lt;Quist&gt; tagged it “ferry”');
  expect(text).toContain(`<a href="/claims/${claims[0]!.id}">claim 1</a>`);
  const forms = formsOf(text);
  expect(forms).toHaveLength(2);
  for (const { action, fields } of forms) await mara.post(action).type('form').send(fields).expect(303);

  const after = (await mara.get(path).expect(200)).text;
  expect(after.match(/Undone by Mara &lt;Quist&gt;/g)).toHaveLength(2);
  expect(formsOf(after)).toEqual([]);
  expect((await request(desk.app).get(path)).text).not.toContain('<form class="undo"');
  await mara.get('/articles/99/history').expect(404);
});

test('a claim’s history lists what was done to it and beside it, and takes back the latest of either kind', async () => {
  const id = await desk.add(
    'Ida Roos sold the Malmsten mill in May. Bo Lind bought the Malmsten pier in June.',
  );
  const [first, second] = (await desk.services.articlePage(id, {})).claims;
  const [mara, bo] = [await signIn(desk.app, 'Mara Quist'), await signIn(desk.app, 'Bo Lind')];
  const at = `/claims/${first!.id}`;
  const post = async (path: string, fields: Record<string, string>) =>
    (await mara.post(path).type('form').send(fields).expect(303)).headers.location;
  await post(`${at}/tag`, { version: '1', tag: 'mill' });
  await post(`${at}/comments`, { comment: 'Which mill?' });
  await post(`${at}/open`, {
    tried: 'Rang twice',
    next: 'Ring again',
    who: 'Bo',
    until: '2027-01-08',
    seen: '0',
  });
  await mara.get(at);

  const { text } = await mara.get(at).expect(200);
  const told = text.slice(text.indexOf('<ol class="history"'));
  const places = ['left claim 1 open: Rang twice', 'commented on claim 1: Which mill?', 'tagged it “mill”'];
  expect(places.map((words) => told.indexOf(words))).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
  expect([...places].sort((a, b) => told.indexOf(a) - told.indexOf(b))).toEqual(places);
  expect(formsOf(told)).toHaveLength(3);
  const other = (await mara.get(`/claims/${second!.id}`).expect(200)).text;
  expect(other).toContain('Nobody has touched this claim yet');

  // The key: what this reviewer did last, from any claim of the article.
  const keyed = (html: string) =>
    /<form method="post" action="([^"]+)"[^>]*>(?:(?!<\/form>)[^])*data-key="u"/.exec(html)?.[1];
  const [open, comment] = formsOf(told).map(({ action }) => action);
  expect([keyed(text), keyed(other)]).toEqual([open, open]);
  expect(await post(open!, { back: `/claims/${second!.id}` })).toBe(`/claims/${second!.id}`);
  await mara.get(at);
  expect(keyed((await mara.get(at)).text)).toBe(comment);
  // One who has done nothing here has the latest act on the claim.
  const theirs = (await bo.get(at)).text;
  expect(keyed(theirs)).toBeUndefined();
  expect(/action="([^"]+)"(?:(?!<\/form>)[^])*data-key="u"/.exec(theirs)?.[1]).toBe(comment);
});

test('taking a split back from a part says so, and leads to the claim that stands again', async () => {
  const id = await desk.add('Ada Roos sold the Kalmar mill and its quay in July.');
  const [claim] = (await desk.services.articlePage(id, {})).claims;
  const words = claim!.wording.replace(/\.$/, '').split(' ');
  const parts = [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
  const by = { name: 'Mara Quist' };
  const { made, reviewId } = await desk.services.split(claim!.id, 1, { parts, dropsRest: true }, by);
  const mara = await signIn(desk.app, by.name);
  const undo = { version: '2', review: String(reviewId), back: `/claims/${made[0]!}` };
  const { headers } = await mara.post(`/claims/${made[0]!}/undo`).type('form').send(undo).expect(303);
  expect(headers.location).toBe(`/claims/${claim!.id}`);
  const { text } = await mara.get(headers.location!).expect(200);
  expect(text).toContain(`split it off claim ${claim!.number}. Claim ${claim!.number} is <span`);
});
