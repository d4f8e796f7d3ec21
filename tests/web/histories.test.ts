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
