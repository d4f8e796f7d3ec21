import request from 'supertest';
import { CITATION } from '../domain/rules/fixtures';
import { openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

let desk: TestDesk;
let mara: Agent;
beforeAll(async () => {
  desk = await openDesk();
  await desk.add('Mill closes\n\nThe mill laid off 40 people in May.');
  await desk.services.cite(1, 1, CITATION, '', { name: 'Mara' });
  mara = await signIn(desk.app, 'Mara Quist');
});
afterAll(() => desk.close());

const HOSTILE = '<html><body><h1>Register</h1><p>40 posts ended.</p><script>alert(1)</script></body></html>';

async function keep(name: string, body: string): Promise<string> {
  const { headers } = await mara
    .post('/sources/1/copies')
    .attach('file', Buffer.from(body), name)
    .expect(303);
  return headers.location!;
}

test('the page of a source asks for a copy where it has none', async () => {
  const { text } = await mara.get('/sources/1').expect(200);
  expect(text).toContain('1 claim rests on this one source, 1 of them on nothing else.');
  expect(text).toContain('None yet. Pages change and vanish');
});

test('a file is kept, its words are shown as words, and the source lists it', async () => {
  const at = await keep('register.html', HOSTILE);
  const { text } = await mara.get(at).expect(200);
  expect(text).toMatch(/<p dir="auto" data-from="\d+">40 posts ended\.<\/p>/);
  expect(text).not.toContain('alert(1)');
  expect(text).toContain('para. 2');
  expect((await mara.get('/sources/1')).text).toContain('web page, 2 paragraphs, uploaded');
});

test('the file leaves only as a download of no type, in a sandbox', async () => {
  const at = await keep('regi"ster\u202e.html', HOSTILE);
  const answer = await mara.get(`${at}/file`).buffer(true).expect(200);
  const headers = answer.headers as Record<string, string>;
  expect(headers['content-disposition']).toMatch(/^attachment;/);
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect((answer.body as Buffer).toString()).toBe(HOSTILE);
});

test('what changed between two copies is shown word by word', async () => {
  const first = await keep('a.txt', 'The mill is open.\n\n40 posts ended in May.');
  const second = await keep('b.txt', 'The mill is open.\n\n44 posts ended in May.');
  // All are of today: only the time tells them apart.
  for (const page of ['/sources/1', first]) {
    const { text: listed } = await mara.get(page).expect(200);
    expect(listed).toMatch(/Copy of \d+ \w+ \d{4}, \d\d:\d\d(:\d\d)? UTC/);
  }
  const { text } = await mara.get(`${second}/changes?from=${first.split('/').at(-1)!}`).expect(200);
  expect(text).toContain('1 paragraph differs of 2');
  expect(text).toContain('<del>40</del><ins>44</ins>');
});

test('what cannot be kept is answered with the page, what was typed still in it', async () => {
  const refused = await mara
    .post('/sources/1/copies')
    .field('text', 'Typed <words>')
    .attach('file', Buffer.from([0, 1]), 'a.png');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('id="copy-file-error"');
  expect(refused.text).toContain('Typed &lt;words&gt;');
  const empty = await mara.post('/sources/1/copies').field('text', ' ');
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('Paste the words first');
});

test('a name is asked for where there is none', async () => {
  const { text } = await request(desk.app).post('/sources/1/copies').field('text', 'Words').expect(422);
  expect(text).toContain('id="copy-name-error"');
});

test('a long copy is shown in parts', async () => {
  const at = await keep(
    'long.txt',
    Array.from({ length: 900 }, (_, i) => `Paragraph ${i + 1}.`).join('\n\n'),
  );
  expect((await mara.get(at)).text).toContain('Part 1 of 3');
  expect((await mara.get(`${at}?part=3`)).text).toContain('Paragraph 900.');
});

test.each([
  '/copies/99',
  '/copies/99/file',
  '/copies/1/changes?from=99',
  '/copies/1/changes',
  '/sources/99',
  '/copies/x',
])('%s is not there', async (path) => {
  await mara.get(path).expect(404);
});
