import { InvalidInputError } from '../../src/domain/errors';
import type { Asking, FetchPage } from '../../src/imports/fetch/fetch-page';
import { openFreshDesk, type FreshDesk } from './fresh-desk';

const CSL_JSON = 'application/vnd.citationstyles.csl+json';

let desk: FreshDesk;
/** What every address answers. */
let body: string;
let status: number;
let asked: (readonly [string, Asking | undefined])[];

const fetch: FetchPage = (address, asking) => {
  asked.push([address, asking]);
  return Promise.resolve({
    status,
    finalUrl: address,
    contentType: 'application/json; charset=utf-8',
    bytes: Buffer.from(body),
  });
};

beforeAll(async () => {
  desk = await openFreshDesk(fetch);
});
beforeEach(() => {
  [body, status, asked] = ['{}', 200, []];
});
afterAll(() => desk.close());

const ITEM = {
  type: 'article-journal',
  title: 'Quay noise',
  author: [{ family: 'Quist', given: 'Mara' }],
  'container-title': 'Tide Studies',
  issued: { 'date-parts': [[2026, 5]] },
  DOI: '10.5555/noise.1',
  volume: '7',
};

test.each(['10.5555/noise.1', 'doi:10.5555/noise.1', ' https://doi.org/10.5555/noise.1 '])(
  'a DOI is asked for as CSL-JSON, once: %s',
  async (words) => {
    body = JSON.stringify(ITEM);
    const { input, item } = await desk.services.lookUp(words);
    expect(asked).toEqual([['https://doi.org/10.5555/noise.1', { accept: CSL_JSON }]]);
    expect(input).toMatchObject({
      type: 'article-journal',
      title: 'Quay noise',
      authors: 'Quist, Mara',
      container: 'Tide Studies',
      issued: '2026-05',
      doi: '10.5555/noise.1',
      rank: '',
    });
    // What the form does not show is kept.
    expect(item).toMatchObject({ volume: '7' });
  },
);

test('an ISBN is asked for at Open Library, once', async () => {
  const book = {
    title: 'Tides',
    subtitle: 'a history',
    authors: [{ name: 'Anna van Dijk' }],
    publishers: [{ name: 'Kittiwake Press' }, { name: 'Another' }],
    publish_date: 'May 2019',
  };
  body = JSON.stringify({ 'ISBN:9780306406157': book });
  const { input } = await desk.services.lookUp('ISBN 978-0-306-40615-7');
  const [[address]] = asked as [[string, Asking]];
  expect(asked).toHaveLength(1);
  expect(new URL(address).host).toBe('openlibrary.org');
  expect(new URL(address).searchParams.get('bibkeys')).toBe('ISBN:9780306406157');
  expect(input).toMatchObject({
    type: 'book',
    title: 'Tides: a history',
    authors: 'Anna van Dijk',
    publisher: 'Kittiwake Press',
    issued: '2019',
    isbn: '9780306406157',
  });
});

test.each([
  ['a DOI that nobody has', '10.5555/none', '', 404],
  ['an answer that is no JSON', '10.5555/noise.1', '<html></html>', 200],
  ['an ISBN that is not known', '9780306406157', '{}', 200],
  ['a book without a title', '9780306406157', '{"ISBN:9780306406157": {"authors": []}}', 200],
])('%s is said beside the field', async (_name, words, answer, code) => {
  [body, status] = [answer, code];
  const refused = await desk.services.lookUp(words).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(InvalidInputError);
  expect(Object.keys((refused as InvalidInputError).fields)).toEqual(['look']);
});

test.each(['10.55', '9780306406158', 'quay noise'])(
  'what is none of these is not asked for: %s',
  async (words) => {
    await expect(desk.services.lookUp(words)).rejects.toBeInstanceOf(InvalidInputError);
    expect(asked).toEqual([]);
  },
);
