import { NotFoundError } from '../../src/domain/errors';
import type { LackingQuery } from '../../src/services/services';
import { ADA, CITATION, MARK, openFreshDesk, PIER, type FreshDesk } from './fresh-desk';

const MILL = `Mill closes after ninety years

The paper mill in Sarn closed in May. It employed 40 people. "The river was our life," said Ida Roos.
`;

let desk: FreshDesk;
let pier: number;
let mill: number;
beforeEach(async () => {
  desk = await openFreshDesk();
  pier = await desk.add(PIER);
  mill = await desk.add(MILL);
});
afterEach(() => desk.close());

const ask = (change: Partial<LackingQuery> = {}): LackingQuery => ({
  q: '',
  articleId: null,
  why: '',
  sort: 'worth',
  page: 1,
  ...change,
});
const lacking = (change: Partial<LackingQuery> = {}) => desk.services.lacking(ask(change));

async function markSourced(article: number, words: string): Promise<number> {
  const { id, version } = await desk.find(article, words);
  await desk.services.mark(id, { ...MARK, status: 'sourced', version, citation: CITATION }, ADA);
  return id;
}

describe('what lacks a source', () => {
  test('is everything at first, over all articles, the most check-worthy first', async () => {
    const { rows, matching, total, articles } = await lacking();
    const { total: all } = await desk.services.counts();
    expect([rows.length, matching, total]).toEqual([all, all, all]);
    expect(articles.map(({ id }) => id).sort()).toEqual([pier, mill]);
    const worth = rows.map(({ checkworthiness }) => checkworthiness);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
  });

  test('loses what is sourced, and agrees with the counts of the start page', async () => {
    const id = await markSourced(pier, '612,000');
    const { rows, total } = await lacking();
    expect(rows.map((row) => row.id)).not.toContain(id);
    const articles = await desk.services.listArticles();
    expect(total).toBe(articles.reduce((sum, { counts }) => sum + counts.lacks, 0));
  });

  test('by article', async () => {
    const { rows, matching, total } = await lacking({ articleId: mill });
    expect(new Set(rows.map(({ articleId }) => articleId))).toEqual(new Set([mill]));
    expect(matching).toBe(rows.length);
    expect(total).toBeGreaterThan(matching);
  });

  test('by words of the wording, with stems and beginnings', async () => {
    const ids = async (q: string) => (await lacking({ q })).rows.map(({ id }) => id);
    const { id } = await desk.find(mill, '40 people');
    expect(await ids('employing 40 peop')).toEqual([id]);
    expect(await ids('zeppelin')).toEqual([]);
    expect(await ids('ninety years')).not.toContain(id);
    expect(await ids('" - "')).toEqual([]);
  });

  test('by words of a quote or a note, which do not hold once taken back', async () => {
    const { id } = await desk.find(mill, '40 people');
    const { reviewId } = await desk.services.note(id, 1, 'Asked the zeppelin museum.', ADA);
    expect((await lacking({ q: 'zeppelin' })).rows.map((row) => row.id)).toEqual([id]);
    await desk.services.undo(id, 2, reviewId, ADA);
    expect((await lacking({ q: 'zeppelin' })).rows).toEqual([]);
    const cited = await desk.services.cite(
      id,
      3,
      { ...CITATION, stance: 'context', quote: 'Dirigibles!' },
      '',
      ADA,
    );
    expect((await lacking({ q: 'dirigible' })).rows.map((row) => row.id)).toEqual([id]);
    await desk.services.undo(id, 4, cited.reviewId, ADA);
    expect((await lacking({ q: 'dirigible' })).rows).toEqual([]);
  });

  test('by why', async () => {
    const { id } = await desk.find(mill, '40 people');
    await desk.services.cite(id, 1, { ...CITATION, stance: 'partly' }, '', ADA);
    expect((await lacking({ why: 'only-partly' })).rows.map((row) => row.id)).toEqual([id]);
    expect((await lacking({ why: 'recheck' })).matching).toBe(0);
  });

  test('attributed with only a note is covered, and listed when asked for', async () => {
    const { id } = await desk.find(pier, '£6.4m');
    await desk.services.mark(
      id,
      { ...MARK, status: 'attributed', claimant: 'the harbour board', utterance: 'Letter.' },
      ADA,
    );
    expect((await lacking()).rows.map((row) => row.id)).not.toContain(id);
    expect((await lacking({ why: 'utterance-uncited' })).rows).toMatchObject([
      { id, utteranceUncited: true, status: 'attributed' },
    ]);
  });

  test.each(['worth', 'status', 'article', 'touched'] as const)(
    'sorted by %s: a contradicted claim comes first',
    async (sort) => {
      const { id } = await desk.find(mill, '40 people');
      await desk.services.cite(id, 1, { ...CITATION, stance: 'contradicts' }, '', ADA);
      expect((await lacking({ sort })).rows[0]).toMatchObject({ id, contradicted: true });
    },
  );

  test('a page beyond the last is empty, and no page is the first', async () => {
    expect((await lacking({ page: 99 })).rows).toEqual([]);
    expect((await lacking({ page: Number.NaN })).rows.length).toBeGreaterThan(0);
  });

  test('as CSV: every match, and no formula', async () => {
    const { id } = await desk.find(mill, '40 people');
    await desk.services.reword(id, 1, 'It employed "40" people, [about]', ADA);
    const csv = await desk.services.lackingCsv(ask({ articleId: mill }));
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^claim_id,article_id,article,number,wording,status,/);
    expect(lines).toHaveLength(1 + (await lacking({ articleId: mill })).matching);
    expect(csv).toContain('"It employed ""40"" people, [about]"');
  });
});

describe('the next claim without a source', () => {
  test('is the next of the article, then its first, then another article’s, then none', async () => {
    const { claims } = await desk.services.articlePage(mill, {});
    const next = (id: number | null) => desk.services.nextLacking(id);
    expect(await next(claims[0]!.id)).toBe(claims[1]!.id);
    expect(await next(claims.at(-1)!.id)).toBe(claims[0]!.id);
    for (const { id } of claims)
      await desk.services.mark(id, { ...MARK, status: 'sourced', override: 'x' }, ADA);
    const after = await next(claims[0]!.id);
    expect((await desk.services.claimPage(after!)).article.id).toBe(pier);
    for (const { id } of (await desk.services.articlePage(pier, {})).claims) {
      await desk.services.mark(id, { ...MARK, status: 'sourced', override: 'x' }, ADA);
    }
    expect(await next(claims[0]!.id)).toBeNull();
    expect(await next(null)).toBeNull();
  });

  test('to begin with is the most check-worthy', async () => {
    expect(await desk.services.nextLacking(null)).toBe((await lacking()).rows[0]!.id);
  });
});

describe('a search', () => {
  test('marks what was found', async () => {
    const [hit] = await desk.services.search('employed people');
    expect(hit).toMatchObject({ articleId: mill, status: 'unverified' });
    expect(hit!.pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['employed', 'people']);
    expect(hit!.pieces.map(({ text }) => text).join('')).toBe((await desk.find(mill, '40 people')).wording);
  });

  test('finds by quote, and shows the quote', async () => {
    const { id } = await desk.find(mill, '40 people');
    await desk.services.cite(id, 1, { ...CITATION, quote: 'A dirigible was moored there.' }, '', ADA);
    const [hit] = await desk.services.search('dirigible');
    expect(hit).toMatchObject({ claimId: id });
    expect(hit!.pieces.some(({ isHit }) => isHit)).toBe(false);
    const [{ where, pieces } = { where: '', pieces: [] }] = hit!.excerpts;
    expect(where).toBe('quote');
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['dirigible']);
  });

  test('of nothing finds nothing', async () => expect(await desk.services.search('  ')).toEqual([]));
});

describe('pages of what is not there', () => {
  test.each([
    ['article', (id: number) => desk.services.articlePage(id, {})],
    ['claim', (id: number) => desk.services.claimPage(id)],
    ['claim', (id: number) => desk.services.nextLacking(id)],
    ['source', (id: number) => desk.services.sourcePage(id)],
    ['article', (id: number) => desk.services.report(id, 'json', '2026-06-01T09:00:00.000Z')],
  ])('%s', async (what, open) => {
    await expect(open(999)).rejects.toThrow(NotFoundError);
    await expect(open(999)).rejects.toMatchObject({ what, id: '999' });
  });
});

describe('an article’s page', () => {
  test('filters, and keeps all claims', async () => {
    await markSourced(pier, '612,000');
    const all = await desk.services.articlePage(pier, {});
    const shown = async (filter: Parameters<typeof desk.services.articlePage>[1]) => {
      const page = await desk.services.articlePage(pier, filter);
      expect(page.claims).toHaveLength(all.claims.length);
      return page.shown.size;
    };
    expect(all.shown.size).toBe(all.claims.length);
    expect(await shown({ status: 'sourced' })).toBe(1);
    expect(await shown({ show: 'lacks' })).toBe(all.claims.length - 1);
    expect(await shown({ show: 'contradicted' })).toBe(0);
    expect(await shown({ show: 'nobody' })).toBe(all.filterCounts.nobody);
    expect(await shown({ show: 'hedged' })).toBe(all.filterCounts.hedged);
    expect(await shown({ show: 'figures' })).toBe(all.filterCounts.figures);
  });

  test('knows neighbours and the block of a claim', async () => {
    const { claims, text } = await desk.services.articlePage(pier, {});
    const page = await desk.services.claimPage(claims[1]!.id);
    expect([page.previous, page.next]).toEqual([claims[0]!.id, claims[2]!.id]);
    expect(text.slice(page.context.start, page.context.start + page.context.text.length)).toBe(
      page.context.text,
    );
    const [[start]] = page.claim.spans as [[number, number]];
    expect(start).toBeGreaterThanOrEqual(page.context.start);
    expect((await desk.services.claimPage(claims[0]!.id)).previous).toBeNull();
    expect((await desk.services.claimPage(claims.at(-1)!.id)).next).toBeNull();
  });
});
