import type request from 'supertest';
import { SOURCE_INPUT_FIELDS, type SourceInput } from '../../src/domain/source-input';
import { CITATION } from '../domain/rules/fixtures';
import { FERRY_ARTICLE, openDesk, signIn, type TestDesk } from './desk';

type Agent = ReturnType<typeof request.agent>;

const WORDS =
  'The board met in May.\n\nThe terminal carried 612,000 passengers in 2025, the highest number ever.';
const AT = WORDS.indexOf('The terminal');
const ADA = { name: 'Ada' };

let desk: TestDesk;
let agent: Agent;
let claim: number;
let copy: number;
beforeAll(async () => {
  desk = await openDesk();
  const article = await desk.add(FERRY_ARTICLE, { date: '2026-05-14' });
  const { claims } = await desk.services.articlePage(article, {});
  claim = claims.find(({ wording }) => wording.includes('612,000'))!.id;
  await desk.services.cite(
    claim,
    1,
    { ...CITATION, sourceTitle: 'Annual report', stance: 'context' },
    '',
    ADA,
  );
  copy = await desk.services.pasteCopy(1, WORDS, ADA);
  agent = await signIn(desk.app, 'Mara Quist');
});
afterAll(() => desk.close());

const cite = (fields: Readonly<Record<string, string>>) =>
  agent
    .post(`/claims/${claim}/cite`)
    .type('form')
    .send({
      version: '2',
      sourceId: '1',
      locator: 'p. 9',
      seen: '2026-05-18',
      stance: 'supports',
      shows: 'content',
      ...fields,
    });

test('the page of a copy asks for which claim: those that cite the source first', async () => {
  const { text } = await agent.get(`/copies/${copy}`).expect(200);
  const options = [...text.matchAll(/<option value="(\d+)"/g)].map(([, id]) => Number(id));
  expect(options[0]).toBe(claim);
  expect(new Set(options).size).toBe(options.length);
  expect(options.length).toBeGreaterThan(1);
  expect(text).not.toContain('Cite this paragraph');
});

test('for a claim, each paragraph has a link that fills in quote and place', async () => {
  const { text } = await agent.get(`/copies/${copy}?for=${claim}`).expect(200);
  const links = [...text.matchAll(/<a class="take" href="([^"]+)"/g)].map(([, to]) =>
    to!.replaceAll('&amp;', '&'),
  );
  expect(links).toHaveLength(2);
  const page = await agent.get(links[1]!).expect(200);
  expect(page.text).toContain(
    'The terminal carried 612,000 passengers in 2025, the highest number ever.</textarea>',
  );
  expect(page.text).toContain('value="para. 2"');
  expect(page.text).toMatch(/id="cite" open/);
});

test('words that were selected come without the white space around them, in their own place', async () => {
  const passage = await desk.services.passageOf(copy, AT - 2, AT + 12);
  expect(passage).toEqual({ sourceId: 1, quote: 'The terminal', locator: 'para. 2' });
  expect(await desk.services.passageOf(copy, 9_000, 9_010)).toBeNull();
});

test('a passage that the address names is marked, and its place is shown', async () => {
  const { text } = await agent.get(`/copies/${copy}?for=${claim}&from=${AT}&to=${AT + 12}`).expect(200);
  expect(text).toContain('<mark id="chosen">The terminal</mark> carried');
});

test.each(['for=0', 'for=99999', 'for=x', 'for=1.5', 'from=9&to=2', 'from=-1&to=2', 'part=-3'])(
  'what an address says that makes no sense is left out: %s',
  async (query) => {
    const { text } = await agent.get(`/copies/${copy}?${query}`).expect(200);
    expect(text).not.toContain('<mark');
    expect(text).not.toContain('class="take"');
  },
);

describe('a quote that differs from the copy', () => {
  const TYPED = 'The terminal carried 621,000 passengers in 2025, the highest ever.';

  test('is shown over the nearest words of the copy, what differs marked', async () => {
    const { text } = await cite({ quote: TYPED }).expect(422);
    const shown = text.slice(text.indexOf('cite-nearest'));
    expect(shown).toMatch(/<del>621,000<\/del>/);
    expect(shown).toMatch(/<ins>612,000<\/ins>/);
    expect(shown).toMatch(/<ins>number/);
    expect(shown).toContain('para. 2');
    expect(shown).toContain(`href="/copies/${copy}?for=${claim}&amp;from=${AT}`);
  });

  test('gives way to the copy’s words where that is ticked, and all else that was typed stays', async () => {
    const { text } = await cite({ quote: TYPED, seen: '' }).expect(422);
    const [, place] = /name="take" value="([\d:]+)"/.exec(text)!;
    const again = await cite({ quote: TYPED, take: place!, seen: '', note: 'Ask <them>' }).expect(422);
    expect(again.text).toContain('the highest number ever.</textarea>');
    expect(again.text).toContain('value="para. 2"');
    expect(again.text).toContain('Ask &lt;them&gt;');
    expect(again.text).not.toContain('cite-nearest');
  });

  test('is not shown over anything where nothing is like it', async () => {
    const { text } = await cite({ quote: 'Otters are back.' }).expect(422);
    expect(text).toContain('Nothing like these words stands');
    expect(text).not.toContain('cite-nearest');
  });
});

test('a place that the copy has otherwise is offered, and taken where that is ticked', async () => {
  const quote = 'The terminal carried 612,000 passengers in 2025';
  const { text } = await cite({ quote, locator: 'para. 8' }).expect(422);
  const at = text.indexOf('name="takePlace" value="para. 2"');
  expect(at).toBeGreaterThan(text.indexOf('id="cite-locator-error"'));
  const again = await cite({ quote, locator: 'para. 8', takePlace: 'para. 2', seen: '' }).expect(422);
  expect(again.text).toContain('value="para. 2"');
  expect(again.text).not.toContain('name="takePlace"');
});

const NEW_SOURCE = {
  ...(Object.fromEntries(SOURCE_INPUT_FIELDS.map((name) => [name, ''])) as unknown as SourceInput),
  type: 'report',
  rank: 'secondary',
};

describe('a source that was not used for long', () => {
  let old: number;
  beforeAll(async () => {
    const input = { ...NEW_SOURCE, title: 'Old survey' };
    old = await desk.services.addSource(input, null, ADA);
    for (let i = 0; i < 201; i += 1)
      await desk.services.addSource({ ...NEW_SOURCE, title: `Later ${i}` }, null, ADA);
  });
  const option = () => new RegExp(`<option value="${old}"( selected)?>`);

  test('is not in the list of a claim, and can be found from there in the library', async () => {
    const page = await agent.get(`/claims/${claim}`);
    expect(page.text).not.toMatch(option());
    expect(page.text).toContain('name="keep" value="library"');
    const library = await agent.get(`/sources?for=${claim}`);
    expect(library.text).toContain(`href="/claims/${claim}?source=${old}#cite"`);
    expect((await agent.get('/sources?for=nobody')).status).toBe(200);
  });

  test('stands in the list, chosen, where the address names it', async () => {
    const page = await agent.get(`/claims/${claim}?source=${old}`);
    expect(page.text).toContain(`<option value="${old}" selected>`);
    expect(page.text).toMatch(/<details class="more" id="cite" open>/);
    expect((await agent.get(`/claims/${claim}?source=99999`)).status).toBe(200);
  });

  test('can be cited from its own page, and stays chosen where the citation is refused', async () => {
    expect((await agent.get(`/sources/${old}`)).text).toContain(`action="/sources/${old}/cite"`);
    const led = await agent.get(`/sources/${old}/cite?for=${claim}`);
    expect([led.status, led.headers.location]).toEqual([303, `/claims/${claim}?source=${old}#cite`]);
    const refused = await cite({ sourceId: String(old), quote: '' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`<option value="${old}" selected>`);
  });
});

test('a source on the desk that is typed as a new one is offered, and taken where that is ticked', async () => {
  const first = { sourceId: 'new', sourceTitle: 'Minutes', sourceUrl: 'https://quay.example/minutes' };
  const rest = { sourceRank: 'primary', quote: 'The board met.', locator: 'p. 1' };
  await cite({ ...first, ...rest }).expect(303);
  const typed = { ...first, ...rest, sourceTitle: 'Board <minutes>', version: '3' };
  const { text } = await cite(typed).expect(422);
  const id = /name="takeSource" value="(\d+)"/.exec(text)![1]!;
  expect(text).toContain('value="Board &lt;minutes&gt;"');
  await cite({ ...typed, takeSource: id }).expect(303);
  const { citations } = await desk.services.claimPage(claim);
  expect(citations.filter(({ source }) => source.id === Number(id))).toHaveLength(2);
});
