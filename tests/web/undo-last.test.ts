import { openFerryDesk } from './desk';

const [MARA, BO] = [{ name: 'Mara Quist' }, { name: 'Bo Lind' }];

let open: Awaited<ReturnType<typeof openFerryDesk>>;
beforeEach(async () => (open = await openFerryDesk(MARA.name)));
afterEach(() => open.desk.close());

const claims = () => open.claims();

/** The form that takes the last act back, as the article's page has it; null where there is none. */
async function findForm() {
  const { text } = await open.agent.get(`/articles/${open.article}?show=lacks`).expect(200);
  const box = /<div class="undo-last" id="undo-last">([^]*?)<\/div>/.exec(text)![1]!;
  const action = /action="([^"]+)"/.exec(box)?.[1];
  if (action === undefined) return null;
  const fields = [...box.matchAll(/name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const about = /<span>([^<]*)<\/span>/.exec(box)![1]!;
  return { about, action, fields: Object.fromEntries(fields) as Record<string, string> };
}

async function undo() {
  const { about, action, fields } = (await findForm())!;
  const { headers } = await open.agent.post(action).type('form').send(fields).expect(303);
  expect(headers.location).toBe(`/articles/${open.article}?show=lacks`);
  return about;
}

test('the reviewer’s last act on the article is taken back from its page, then the one before', async () => {
  expect(await findForm()).toBeNull();
  const [first, second] = await claims();
  await open.desk.services.note(first!.id, 1, 'Asked.', MARA);
  await open.desk.services.tag(second!.id, 1, { add: ['pier'], remove: [] }, MARA);
  await open.desk.services.note((await claims())[2]!.id, 1, 'Mine.', BO);
  expect(await undo()).toBe('claim 2');
  expect((await claims())[1]!.tags).toEqual([]);
  expect(await undo()).toBe('claim 1');
  expect(await findForm()).toBeNull();
});

test('what somebody has worked on since is not offered', async () => {
  const [first] = await claims();
  await open.desk.services.note(first!.id, 1, 'Asked.', MARA);
  await open.desk.services.note(first!.id, 2, 'Me too.', BO);
  expect(await findForm()).toBeNull();
});

test('a split, a bulk act and an act beside the marks are taken back whole', async () => {
  const [first, second] = await claims();
  const total = (await claims()).length;
  const words = first!.wording.replace(/\.$/, '').split(' ');
  const parts = [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
  await open.desk.services.split(first!.id, 1, { parts, dropsRest: true }, MARA);
  expect(await claims()).toHaveLength(total + 1);
  await undo();
  expect(await claims()).toHaveLength(total);

  const all = (await claims()).map(({ id, version }) => ({ id, version }));
  await open.desk.services.bulk(all, { does: 'tag', tag: 'water' }, MARA);
  expect(await undo()).toBe(`${total} claims`);
  expect((await claims()).every(({ tags }) => tags.length === 0)).toBe(true);

  await open.desk.services.comment(second!.id, 'Is this the same report?', MARA);
  expect(await undo()).toBe('claim 2');
  expect(await open.desk.services.listComments({ name: '', isOpen: true })).toEqual([]);
});

test('a mark that the script sends is answered with the parts that changed, and the way back', async () => {
  const [first] = await claims();
  const { text } = await open.agent
    .post(`/claims/${first!.id}/mark`)
    .set('X-Stet-Part', 'rail')
    .type('form')
    .send({ version: '1', status: 'unverified' })
    .expect(200);
  expect(text).not.toContain('<main');
  expect(text).toContain('<li id="c1"');
  expect(text).toMatch(/id="undo-last">\s*<form[^>]* data-part="rail"/);
});
