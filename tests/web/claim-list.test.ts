import type request from 'supertest';
import { SALE } from '../services/beside/sale';
import { openDesk, signIn, type TestDesk } from './desk';

let desk: TestDesk;
let mara: ReturnType<typeof request.agent>;

const ASIDE = `${SALE}\n“Where is the money?” asked Petra Holm, its treasurer, who left in June.\n`;

beforeEach(async () => {
  desk = await openDesk();
  await desk.add(ASIDE);
  mara = await signIn(desk.app, 'Mara Quist');
});
afterEach(() => desk.close());

const pageOf = async (path: string) => (await mara.get(path).expect(200)).text;
const post = (path: string, fields: Record<string, string>) => mara.post(path).type('form').send(fields);

describe('the list of all claims', () => {
  test('is filtered by its address, whatever the address says', async () => {
    expect(await pageOf('/claims')).toMatch(/<p class="lede">\d+ claims\./);
    const text = await pageOf('/claims?speaker=nobody&hedged=yes&status=unverified&worth=nonsense&since=x');
    expect(text).toContain('reportedly');
    expect(text).not.toContain('200 jobs');
    expect(text).toMatch(/<option value="nobody" selected>/);
    expect(await pageOf('/claims?status=sourced')).toContain('No claim matches');
  });

  test.each([
    ['/claims?lacks=no', '“lacks” cannot be “no”. It can be: yes.'],
    [
      '/claims?status=done',
      '“status” cannot be “done”. It can be: sourced, attributed, speculative, unverified.',
    ],
    ['/claims?worth=2', '“worth” cannot be “2”. It can be: 0 to 1.'],
    ['/claims?since=May', '“since” cannot be “May”. It can be: a day: 2026-05-14.'],
    ['/claims?stauts=sourced', 'There is nothing of the name “stauts” to ask for.'],
    ['/claims/bulk?hedged=maybe&all=yes', '“hedged” cannot be “maybe”. It can be: yes.'],
    ['/articles/1?show=rumours', '“show” cannot be “rumours”. It can be: lacks, nobody'],
    ['/articles/1/bulk?status=x', '“status” cannot be “x”.'],
    [
      '/lacking?why=because&sort=luck',
      '“sort” cannot be “luck”. It can be: worth, status, article, touched.',
    ],
  ])('%s tells what it left out, and does not guess', async (path, says) => {
    expect(await pageOf(path)).toContain(says);
  });

  test('a question that is understood tells of nothing, and shows a name that nobody has', async () => {
    const text = await pageOf('/claims?lacks=yes&worth=0.5&reviewer=Nobody&page=1&status=');
    expect(text).not.toContain('Left out of what was asked');
    expect(text).toContain('<option value="Nobody" selected>');
    const all = /<p class="lede">(\d+) claims/;
    expect(all.exec(await pageOf('/claims?lacks=no'))![1]).toBe(all.exec(await pageOf('/claims'))![1]);
  });

  test('a view is saved, shown, removed and put back', async () => {
    const refused = await post('/views', { view: '', query: 'speaker=nobody' }).expect(422);
    expect(refused.text).toContain('<a href="#view">Give the view a name.</a>');
    await post('/views', { view: 'Rumours', query: 'speaker=nobody&page=3&nonsense=1' })
      .expect(303)
      .expect('Location', '/claims?speaker=nobody');
    const text = await pageOf('/claims?speaker=nobody');
    expect(text).toContain('<a href="/claims?speaker=nobody" aria-current="true">Rumours</a>');
    await post('/views/1/remove', {}).expect(303);
    const after = await pageOf('/claims');
    expect(after).toContain('The view is removed');
    expect(after).toContain('action="/views/1/restore"');
    await post('/views/1/restore', {}).expect(303);
    expect(await pageOf('/claims')).toContain('>Rumours</a>');
    await post('/views/9/remove', {}).expect(404);
    await mara.get('/views').expect(303);
  });

  test.each(['/claims', '/lacking'])('%s highlights the words that were looked for', async (path) => {
    expect(await pageOf(`${path}?q=imminent`)).toContain('appears <mark>imminent</mark>');
    expect(await pageOf(path)).not.toContain('<mark>');
  });

  test('words found beside a claim are shown where they stand, highlighted; those of the title alone find no claim', async () => {
    const { id } = (await desk.services.articlePage(1, {})).claims[1]!;
    await desk.services.note(id, 1, 'The <b>purser</b> remembers otherwise.', { name: 'Bo' });
    await desk.services.comment(id, 'Ask the bosun.', { name: 'Bo' });
    const text = await pageOf('/claims?q=purser+bosun');
    expect(text).toContain('1 claim matches.');
    expect(text).toMatch(
      /In a note: The &lt;b&gt;<mark>purser<\/mark>&lt;\/b&gt;[^]*In a comment: Ask the <mark>bosun/,
    );
    expect(await pageOf('/lacking?q=bosun')).toContain('In a comment: Ask the <mark>bosun</mark>.');
    expect(await pageOf('/?q=bosun')).toContain('In a comment: Ask the <mark>bosun</mark>.');
    await desk.add('Ida Roos sold the mill in May.', { title: 'The walnut affair' });
    expect(await pageOf('/claims?q=walnut')).toContain('0 claims match.');
    expect(await pageOf('/?q=walnut')).toContain('1 article has these words');
  });

  test('a search looks through articles too, and highlights', async () => {
    const text = await pageOf('/?q=treasurer');
    expect(text).toContain('1 article has these words');
    expect(text).toMatch(/<mark>treasurer<\/mark>/);
  });
});
