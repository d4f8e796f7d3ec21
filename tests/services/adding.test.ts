import { DuplicateArticleError, InvalidInputError } from '../../src/domain/errors';
import { LARGEST_TEXT } from '../../src/services/check-article';
import { openFreshDesk, PIER, typed, type FreshDesk } from './fresh-desk';

let desk: FreshDesk;
beforeEach(async () => {
  desk = await openFreshDesk();
});
afterEach(() => desk.close());

const ROWS = ['Article', 'Revision', 'Block', 'Sentence', 'Attribution', 'Claim', 'ClaimSearch'];
const countRows = () =>
  ROWS.map((table) => desk.sql().prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number);

describe('the preview', () => {
  test('says what saving would make, and saves nothing', async () => {
    const preview = await desk.services.previewArticle(typed(PIER, { date: '2026-04-20' }));
    expect(preview).toMatchObject({
      title: 'Pier to open in May',
      date: '2026-04-20',
      dateFound: false,
      duplicateOf: null,
    });
    expect(preview.blocks.map(({ words }) => words).join('')).toBe(PIER.replace(/\n/g, ''));
    const counted = preview.blocks.reduce((sum, { claimCount }) => sum + claimCount, 0);
    expect(counted).toBe(preview.claimCount);
    expect(preview.blocks.at(-1)).toMatchObject({ isKept: false, claimCount: 0 });
    expect(countRows()).toEqual(ROWS.map(() => 0));
  });

  test('agrees with what is then saved', async () => {
    const preview = await desk.services.previewArticle(typed(PIER));
    const { claims, blocks } = await desk.services.articlePage(await desk.add(PIER), {});
    expect(claims).toHaveLength(preview.claimCount);
    expect(blocks).toHaveLength(preview.blocks.length);
  });

  test('follows what the user keeps and sets aside', async () => {
    const { blocks, claimCount } = await desk.services.previewArticle(typed(PIER));
    const second = blocks.findIndex(({ words }) => words.startsWith('The new pier'));
    const preview = await desk.services.previewArticle(typed(PIER, { keep: new Map([[second, false]]) }));
    expect(preview.blocks[second]!.isKept).toBe(false);
    expect(preview.claimCount).toBe(claimCount - blocks[second]!.claimCount);
  });

  test('knows an article that is on the desk already', async () => {
    const id = await desk.add(PIER);
    expect((await desk.services.previewArticle(typed(PIER))).duplicateOf).toEqual({
      id,
      title: 'Pier to open in May',
    });
  });
});

describe('saving', () => {
  test('keeps the text to the letter, and its SHA-256', async () => {
    const odd = 'The mill closed.\n\n\n  It paid “£6.4m”…\u00a0to 40 people. 🌊 Ünïcödé\u200f stays.\n';
    const page = await desk.services.articlePage(await desk.add(odd), {});
    expect(page.text).toBe(odd);
    expect(page.article.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('reads CRLF and a byte order mark as the same text', async () => {
    await desk.add(PIER);
    await expect(desk.add(`\ufeff${PIER.replaceAll('\n', '\r\n')}`)).rejects.toThrow(DuplicateArticleError);
  });

  test('knows a text again whatever white space stands around it', async () => {
    await desk.add(PIER);
    for (const same of [PIER.trim(), `\n ${PIER}\n\n`]) {
      await expect(desk.add(same)).rejects.toThrow(DuplicateArticleError);
      expect((await desk.services.previewArticle(typed(same))).duplicateOf).not.toBeNull();
    }
  });

  test('numbers the claims in reading order, each in its sentence', async () => {
    const { claims, sentences, text } = await desk.services.articlePage(await desk.add(PIER), {});
    expect(claims.map(({ number }) => number)).toEqual(claims.map((_, index) => index + 1));
    for (const claim of claims) {
      const sentence = sentences[claim.sentence]!;
      expect(sentence.claims).toContain(claim.number);
      for (const [start, end] of claim.spans) {
        expect(sentence.start <= start && end <= sentence.end).toBe(true);
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  test('every claim begins unverified, whatever the suggestion', async () => {
    const { claims, article } = await desk.services.articlePage(await desk.add(PIER), {});
    expect(new Set(claims.map(({ status }) => status))).toEqual(new Set(['unverified']));
    expect(article.counts).toMatchObject({
      total: claims.length,
      unverified: claims.length,
      lacks: claims.length,
    });
  });

  test('what is typed goes before what is found', async () => {
    const id = await desk.add(PIER, {
      title: ' T ',
      author: 'A',
      publisher: 'P',
      url: 'https://a.example/b',
      date: '2026-01-02',
    });
    expect((await desk.services.listArticles())[0]).toMatchObject({
      id,
      title: 'T',
      author: 'A',
      publisher: 'P',
      url: 'https://a.example/b',
      date: '2026-01-02',
    });
  });

  test('the same text twice offers the one that is there', async () => {
    const id = await desk.add(PIER);
    await expect(desk.add(PIER)).rejects.toMatchObject({ articleId: id, title: 'Pier to open in May' });
    expect(await desk.services.listArticles()).toHaveLength(1);
  });

  test('two at the same moment: one is saved', async () => {
    const results = await Promise.allSettled([desk.add(PIER), desk.add(PIER)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.services.listArticles()).toHaveLength(1);
  });

  test('all or nothing: a failure at the last claim leaves no row', async () => {
    desk
      .sql()
      .exec(
        `CREATE TRIGGER "fails" BEFORE INSERT ON "Claim" WHEN NEW."number" = 4 BEGIN SELECT RAISE(ABORT, 'power cut'); END`,
      );
    await expect(desk.add(PIER)).rejects.toThrow();
    expect(countRows()).toEqual(ROWS.map(() => 0));
    desk.sql().exec('DROP TRIGGER "fails"');
    await desk.add(PIER);
    expect(countRows()[0]).toBe(1);
  });
});

describe('what is not taken', () => {
  const long = (bytes: number) => 'The mill closed in May. '.repeat(Math.ceil(bytes / 24)).slice(0, bytes);

  test.each([
    ['empty', '', /no text/],
    ['white space', ' \n\t\n', /no text/],
    ['2 MB and one byte', long(LARGEST_TEXT + 1), /2,097,153 bytes; at most 2 MB/],
    ['2 MB of characters, more in bytes', `é${long(LARGEST_TEXT - 1)}`, /at most 2 MB/],
    ['an archive', 'PK\u0003\u0004\u0014\u0000\u0000', /not text/],
    ['a wrong encoding', 'The caf\ufffd closed in May.', /could not be read.*UTF-8/],
    ['only marks', '*** --- ***', /no sentence/],
  ])('%s', async (_name, text, says) => {
    const failure = desk.add(text);
    await expect(failure).rejects.toThrow(InvalidInputError);
    await expect(failure).rejects.toMatchObject({ fields: { text: expect.stringMatching(says) as string } });
    expect(countRows()[0]).toBe(0);
  });

  test('only boilerplate', async () => {
    const { blocks } = await desk.services.previewArticle(typed(PIER));
    const keep = new Map(blocks.map((_, index) => [index, false]));
    await expect(desk.add(PIER, { keep })).rejects.toThrow(/set aside/);
  });

  test.each([
    ['url', { url: 'example.org' }],
    ['url', { url: 'javascript:alert(1)' }],
    ['date', { date: '2026-02-30' }],
    ['title', { title: 'x'.repeat(501) }],
  ])('%s: %j', async (field, about) => {
    await expect(desk.add(PIER, about)).rejects.toMatchObject({
      fields: { [field]: expect.any(String) as string },
    });
  });
});

test('the sample articles are loaded once, into an empty desk only', async () => {
  const added = await desk.services.seed();
  expect(added).toBeGreaterThan(0);
  expect(await desk.services.seed()).toBe(0);
  expect(await desk.services.listArticles()).toHaveLength(added);
});
